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
  const { running, begun, view, read } = session;
  const over = view.done || endedAt !== undefined;

  const fragment = encodeRoutine(routine);
  const left = useLeftSession();
  const isOwn = left?.fragment === fragment && left.elapsedMs < timeline.total;
  const resumeAt = isOwn && !begun ? left.elapsedMs : undefined;
  const state = over ? 'over' : begun ? 'under-way' : 'waiting';
  useSavedSession(state, fragment, `${view.phase.index} ${running} ${view.step?.exercise}`, read);

  const toggle = () => {
    if (running) session.pause();
    else if (begun) session.resume();
    else session.startAt(0);
  };
  const next = () => session.jumpTo(nextStep(timeline, read()));
  const back = () => session.jumpTo(previousStep(timeline, read()));
  useShortcuts((shortcut) => ({ toggle, next, back })[shortcut](), !over);

  return {
    timeline,
    session,
    fragment,
    over,
    /** Milliseconds that were played, pauses not counted; set when the session is over. */
    played: endedAt ?? view.elapsed,
    resumeAt,
    toggle,
    next,
    back,
    resumeLeft: () => session.startAt(resumeAt ?? 0),
    end() {
      setEndedAt(read());
      session.pause();
    },
    again() {
      setEndedAt(undefined);
      session.startAt(0);
    },
  };
}

export type Player = ReturnType<typeof usePlayer>;
