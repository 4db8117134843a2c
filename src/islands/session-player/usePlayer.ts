import { useEffect, useMemo, useState } from 'react';
import { stretchesOf } from '~/domain/journal/stretches.ts';
import { withTwins } from '~/domain/journal/twins.ts';
import type { Choices } from '~/domain/routine/choice.ts';
import { encodeRoutine } from '~/domain/routine/link.ts';
import { type Routine, titleOf } from '~/domain/routine/routine.ts';
import { routineTimeline } from '~/domain/routine/timed-steps.ts';
import { within } from '~/domain/timeline/at.ts';
import { nextStep, previousStep, startOfStep } from '~/domain/timeline/jump.ts';
import { type Session, useSession } from '~/islands/timing/useSession.ts';
import type { PlayerProps } from './props.ts';
import { useJournal } from './useJournal.ts';
import { useOneTab } from './useOneTab.ts';
import { useLeftSession, useSavedSession } from './useSavedSession.ts';
import { useShortcuts } from './useShortcuts.ts';

/** One routine being played: the session, its buttons, and what an earlier page left of it. */
export function usePlayer(routine: Routine, choices: Choices, ways: PlayerProps['ways']) {
  const journal = useJournal();
  const usual = useMemo(() => routineTimeline(routine, choices), [routine, choices]);
  const { way, wayFrom } = journal;
  const timeline = useMemo(() => {
    if (way !== 'no-floor') return usual;
    return withTwins(usual, wayFrom, (exercise) => ways[exercise]?.twin, choices);
  }, [usual, way, wayFrom, ways, choices]);
  const [endedAt, setEndedAt] = useState<number>();
  const session: Session = useSession(timeline, {
    album: titleOf(routine),
    over: endedAt !== undefined,
    next: () => next(),
    back: () => back(),
    seek: (target) => jumpTo(target),
  });
  const [said, say] = useState('');
  const { running, begun, view, read } = session;
  const over = view.done || endedAt !== undefined;
  const tab = useOneTab((had) => {
    if (had) {
      save();
      session.pause();
    } else {
      session.reset();
      journal.open();
    }
  });

  const fragment = encodeRoutine(routine);
  const left = useLeftSession();
  const isOffered = left?.fragment === fragment && left.elapsedMs < timeline.total && !begun;
  const state = over ? 'over' : begun && tab.isMine ? 'under-way' : 'waiting';
  const { spent, checkIns } = journal;
  const changes = [spent.closed.length, spent.since, way, wayFrom, ...[...checkIns].flat()];
  const save = useSavedSession(state, `${view.phase.index} ${running} ${changes}`, () => ({
    ...{ fragment, elapsedMs: Math.max(1, read()), spent, checkIns, way, wayFrom },
  }));

  const startAt = (from: number) => {
    tab.claim();
    session.startAt(from);
  };
  const toggle = () => {
    if (running) session.pause();
    else if (begun) {
      tab.claim();
      session.resume();
    } else startAt(view.elapsed);
  };
  const jumpTo = (target: number) => {
    const to = within(timeline, target);
    // Before the start the arrows only choose where to begin.
    if (!begun && to >= timeline.total) return;
    journal.jump(read(), to, begun);
    session.jumpTo(to);
  };
  const next = () => jumpTo(nextStep(timeline, read()));
  const back = () => jumpTo(previousStep(timeline, read()));
  const { letGo } = tab;
  useEffect(() => {
    if (over) letGo();
  }, [over, letGo]);
  useShortcuts((shortcut) => ({ toggle, next, back })[shortcut](), !over);

  return {
    timeline,
    /** The session as the routine has it, whatever stands in for what. */
    usual,
    session,
    journal,
    fragment,
    over,
    /** What the live region says. */
    message: said || session.message,
    said,
    say,
    /** Whether another tab runs a session. */
    isElsewhere: tab.isElsewhere,
    /** What was really done; pauses and jumps not counted. */
    stretches: stretchesOf(spent, endedAt ?? view.elapsed),
    /** Where an earlier page left this routine. */
    left: isOffered ? left : undefined,
    toggle,
    next,
    back,
    /** Goes so many seconds on, or back. */
    leap: (seconds: number) => jumpTo(read() + seconds * 1000),
    goTo: (step: number) => jumpTo(startOfStep(timeline, step)),
    resumeLeft() {
      if (!isOffered) return;
      journal.open(left);
      startAt(left.elapsedMs);
    },
    /** Makes the other tab stand back, and offers what it had reached. */
    takeOver() {
      tab.takeOver();
      if (begun) session.reset();
      journal.open();
    },
    end() {
      setEndedAt(read());
      session.pause();
    },
    again() {
      setEndedAt(undefined);
      say('');
      journal.open();
      startAt(0);
    },
  };
}

export type Player = ReturnType<typeof usePlayer>;
