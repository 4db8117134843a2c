import { useMemo, useState } from 'react';
import type { Choices } from '~/domain/routine/choice.ts';
import { encodeRoutine } from '~/domain/routine/link.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import { routineTimeline } from '~/domain/routine/timed-steps.ts';
import { nextStep, previousStep } from '~/domain/timeline/jump.ts';
import { useSession } from '~/islands/timing/useSession.ts';
import { useLeftSession, useSavedSession } from './useSavedSession.ts';
import { useShortcuts } from './useShortcuts.ts';

/** One routine being played: the session, its buttons, and what an earlier page left of it. */
export function usePlayer(routine: Routine, choices: Choices) {
  const timeline = useMemo(() => routineTimeline(routine, choices), [routine, choices]);
  const session = useSession(timeline);
  const [endedAt, setEndedAt] = useState<number>();
  const [skippedMs, setSkipped] = useState(0);
  const { running, begun, view, read } = session;
  const over = view.done || endedAt !== undefined;

  const fragment = encodeRoutine(routine);
  const left = useLeftSession();
  const isOffered = left?.fragment === fragment && left.elapsedMs < timeline.total && !begun;
  const state = over ? 'over' : begun ? 'under-way' : 'waiting';
  useSavedSession(state, `${view.phase.index} ${running} ${skippedMs}`, () => ({
    fragment,
    elapsedMs: Math.max(1, read()),
    skippedMs,
  }));

  const toggle = () => {
    if (running) session.pause();
    else if (begun) session.resume();
    else session.startAt(view.elapsed);
  };
  const jumpTo = (target: number) => {
    // Before the start the arrows only choose where to begin.
    if (!begun && target >= timeline.total) return;
    setSkipped(skippedMs + target - read());
    session.jumpTo(target);
  };
  const next = () => jumpTo(nextStep(timeline, read()));
  const back = () => jumpTo(previousStep(timeline, read()));
  useShortcuts((shortcut) => ({ toggle, next, back })[shortcut](), !over);

  return {
    timeline,
    session,
    fragment,
    over,
    /** Milliseconds that were really spent; pauses and jumps not counted. */
    playedMs: (endedAt ?? view.elapsed) - skippedMs,
    /** Where an earlier page left this routine. */
    left: isOffered ? left : undefined,
    toggle,
    next,
    back,
    resumeLeft() {
      if (!isOffered) return;
      setSkipped(left.skippedMs);
      session.startAt(left.elapsedMs);
    },
    end() {
      setEndedAt(read());
      session.pause();
    },
    again() {
      setEndedAt(undefined);
      setSkipped(0);
      session.startAt();
    },
  };
}

export type Player = ReturnType<typeof usePlayer>;
