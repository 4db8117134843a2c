import { useMemo } from 'react';
import { type TimedStep, timelineOf } from '~/domain/timeline/timeline.ts';
import { useSession } from '~/islands/timing/useSession.ts';

const REMOTE = { album: 'Hold timer' };

/** The session of one exercise: what the timer shows and what its buttons do. */
export function useHoldTimer(step: TimedStep) {
  // The props of an island never change, so the timeline is laid out once.
  const timeline = useMemo(() => timelineOf([step]), [step]);
  const session = useSession(timeline, REMOTE);
  const { running, begun, view } = session;
  const paused = begun && !running && !view.done;

  const main = running
    ? { label: 'Pause', press: session.pause }
    : paused
      ? { label: 'Resume', press: session.resume }
      : { label: 'Start', press: () => session.startAt(0) };
  return { timeline, session, main };
}
