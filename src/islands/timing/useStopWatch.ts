import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { at, type TimelineView } from '~/domain/timeline/at.ts';
import {
  elapsed,
  isRunning,
  pause,
  RESET,
  resume,
  type StopWatch,
  seek,
} from '~/domain/timeline/clock.ts';
import { between, type Cue, latest } from '~/domain/timeline/cues.ts';
import type { Timeline } from '~/domain/timeline/timeline.ts';
import { untilNextQuestion } from './next-question.ts';
import { steadyClock } from './steady-clock.ts';

export interface TimelineClock {
  readonly view: TimelineView;
  readonly running: boolean;
  /** Whether it was started since the last reset, or stands somewhere after the beginning. */
  readonly begun: boolean;
  /** Starts at a moment of the session, in milliseconds. */
  startAt(from: number): void;
  pause(): void;
  resume(): void;
  /** Jumps, and goes on running or standing as before. */
  jumpTo(elapsedMs: number): void;
  reset(): void;
  /** Milliseconds of the session at this very moment, without waiting for a render. */
  read(): number;
}

/**
 * Runs a timeline by the clock. Ticks only ask what time it is; a hidden tab, a sleep and a slow
 * page cost nothing, and of the cues that were missed only the one still true is given.
 */
export function useStopWatch(timeline: Timeline, onCue: (cue: Cue) => void): TimelineClock {
  const clock = useRef<() => number>(null);
  const now = useCallback(() => {
    clock.current ??= steadyClock(
      () => performance.now(),
      () => Date.now(),
    );
    return clock.current();
  }, []);
  const [watch, setWatch] = useState<StopWatch>(RESET);
  const [shown, setShown] = useState(0);
  const [begun, setBegun] = useState(false);
  const heard = useRef(-1);

  const ask = useEffectEvent(() => {
    const time = elapsed(watch, now());
    const cue = latest(between(timeline, heard.current, time), time);
    heard.current = Math.max(heard.current, time);
    setShown(time);
    if (time >= timeline.total) setWatch({ elapsedMs: timeline.total, runningSince: null });
    if (cue) onCue(cue);
    return untilNextQuestion(timeline, time);
  });

  useEffect(() => {
    if (!isRunning(watch)) return;
    let timer = 0;
    const tick = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(tick, ask());
    };
    // Leaving the page pauses; a hidden tab or a locked phone does not.
    const leave = () => setWatch(pause(watch, now()));
    tick();
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('pagehide', leave);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('pagehide', leave);
    };
  }, [watch, now]);

  const change = (next: StopWatch) => {
    setWatch(next);
    setShown(elapsed(next, now()));
  };

  return {
    view: at(timeline, shown),
    running: isRunning(watch),
    begun,
    startAt(from) {
      heard.current = from - 1;
      setBegun(true);
      change({ elapsedMs: Math.max(0, from), runningSince: now() });
    },
    pause: () => change(pause(watch, now())),
    resume: () => change(resume(watch, now())),
    jumpTo(elapsedMs) {
      heard.current = elapsedMs - 1;
      change(seek(watch, elapsedMs, now()));
    },
    reset() {
      setBegun(false);
      change(RESET);
    },
    read: () => elapsed(watch, now()),
  };
}
