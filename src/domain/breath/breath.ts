/** How long a guided breath takes, in whole seconds. */
export interface Pace {
  /** Seconds to breathe in, 2-8. */
  readonly in: number;
  /** Seconds to breathe out, 2-12. */
  readonly out: number;
}

export type BreathTurn = 'in' | 'out';

/** A long breath out is the one that calms. */
export const USUAL_PACE: Pace = { in: 4, out: 6 };

export const PACE_LIMITS = { in: { min: 2, max: 8 }, out: { min: 2, max: 12 } } as const;

/** Where a guided breath is. */
export interface Breath {
  readonly turn: BreathTurn;
  /** Whole seconds left of this turn, as shown. */
  readonly seconds: number;
  /** Seconds that the whole turn takes. */
  readonly length: number;
}

/**
 * The guided breath at a moment; it starts with a breath in.
 * @param since milliseconds since the hold began; below zero counts as its start
 */
export function breathAt(pace: Pace, since: number): Breath {
  const cycle = (pace.in + pace.out) * 1000;
  const time = Math.max(0, since) % cycle;
  const isIn = time < pace.in * 1000;
  const left = isIn ? pace.in * 1000 - time : cycle - time;
  return {
    turn: isIn ? 'in' : 'out',
    seconds: Math.ceil(left / 1000),
    length: isIn ? pace.in : pace.out,
  };
}

/** All turns that begin in a hold of this length, as milliseconds since it began, in order. */
export function breathTurns(
  pace: Pace,
  length: number,
): readonly (readonly [number, BreathTurn])[] {
  const turns: [number, BreathTurn][] = [];
  for (let start = 0; start < length; start += (pace.in + pace.out) * 1000) {
    turns.push([start, 'in']);
    if (start + pace.in * 1000 < length) turns.push([start + pace.in * 1000, 'out']);
  }
  return turns;
}
