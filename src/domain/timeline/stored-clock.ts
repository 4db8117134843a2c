import * as z from 'zod/mini';
import type { StopWatch } from './clock.ts';

const StoredWatchSchema = z.object({ elapsedMs: z.number().check(z.gte(0)) });

/**
 * Reads a watch that was stored by an earlier page, always as a paused one: the clock that it ran
 * by began anew with the page. Store `pause(watch, now)`.
 * @returns nothing when the value is not a stored watch; never throws
 */
export function restoreWatch(stored: unknown): StopWatch | undefined {
  const read = StoredWatchSchema.safeParse(stored);
  return read.success ? { elapsedMs: read.data.elapsedMs, runningSince: null } : undefined;
}
