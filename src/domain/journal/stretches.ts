/** A part of a session that was really spent: from and to, in milliseconds from its start. */
export type Stretch = readonly [from: number, to: number];

/**
 * What was done of a session. Jumps end a stretch and begin another one, so that time that was
 * jumped over is not counted, and time that was repeated is counted twice.
 */
export interface Spent {
  readonly closed: readonly Stretch[];
  /** Where the stretch that is not over began. */
  readonly since: number;
}

/** Nothing done yet. */
export const UNSPENT: Spent = { closed: [], since: 0 };

/** A jump from where the session was to somewhere else, in milliseconds. */
export function leap(spent: Spent, from: number, to: number): Spent {
  return { closed: stretchesOf(spent, from), since: to };
}

/** All stretches up to now; an empty one is none. */
export function stretchesOf({ closed, since }: Spent, elapsed: number): readonly Stretch[] {
  return elapsed > since ? [...closed, [since, elapsed]] : closed;
}

/** Milliseconds of the stretches that lie between two moments; all of them without moments. */
export function timeSpent(
  stretches: readonly Stretch[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): number {
  return stretches.reduce(
    (sum, stretch) => sum + Math.max(0, Math.min(stretch[1], to) - Math.max(stretch[0], from)),
    0,
  );
}
