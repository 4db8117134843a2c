/**
 * A stop-watch as plain data. It never counts: it remembers when it was started and is asked with
 * the present time, so a sleeping tab and a slow timer cost no second.
 */
export interface StopWatch {
  /** Milliseconds measured before `runningSince`; never negative. */
  readonly elapsedMs: number;
  /** Reading of the caller's clock at the last start; null when it stands. */
  readonly runningSince: number | null;
}

/** A watch at zero that stands. */
export const RESET: StopWatch = { elapsedMs: 0, runningSince: null };

/**
 * Milliseconds measured so far.
 * @param now reading of the same clock that started it; if that went back, the time since counts 0
 */
export function elapsed(watch: StopWatch, now: number): number {
  if (watch.runningSince === null) return watch.elapsedMs;
  const since = now - watch.runningSince;
  return watch.elapsedMs + (since > 0 ? since : 0);
}

/** Whether it runs. */
export function isRunning(watch: StopWatch): boolean {
  return watch.runningSince !== null;
}

/** Starts from zero. */
export function start(now: number): StopWatch {
  return { elapsedMs: 0, runningSince: now };
}

/** Stops and keeps what was measured; a watch that stands is handed back as it is. */
export function pause(watch: StopWatch, now: number): StopWatch {
  return isRunning(watch) ? { elapsedMs: elapsed(watch, now), runningSince: null } : watch;
}

/** Goes on from where it was paused; a watch that runs is handed back as it is. */
export function resume(watch: StopWatch, now: number): StopWatch {
  return isRunning(watch) ? watch : { ...watch, runningSince: now };
}

/**
 * Jumps to a moment, and goes on running or standing as before.
 * @param elapsedMs milliseconds; below zero and what is not a number count as zero
 */
export function seek(watch: StopWatch, elapsedMs: number, now: number): StopWatch {
  return {
    elapsedMs: elapsedMs > 0 ? elapsedMs : 0,
    runningSince: isRunning(watch) ? now : null,
  };
}
