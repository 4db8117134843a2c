import type { Dose, Side } from './dose.ts';

/** A stretch of a dose: a hold, the change of sides, or the rest between sets. */
export interface DosePart {
  readonly kind: 'hold' | 'switch' | 'rest';
  readonly seconds: number;
  /** Counted from 1; a rest belongs to the set that it leads to. */
  readonly set: number;
  /** The side that is worked; for a switch or rest, the side that comes next. */
  readonly side: Side;
}

const ORDER: Record<Dose['sides'], readonly [Side, ...Side[]]> = {
  each: ['left', 'right'],
  both: ['both'],
  left: ['left'],
  right: ['right'],
};

/**
 * Spells a dose out in order, and is the one place that does: every duration and every timeline
 * is counted from it. Parts without length are left out.
 *
 * With several sets on each side the sides alternate (left, right, rest, left, right): one side
 * recovers while the other works, and a session that is broken off leaves the sides at most one
 * hold apart. The rest between such sets also brings the person back to the left, so it is never
 * shorter than a change of sides.
 */
export function partsOf(dose: Dose): readonly DosePart[] {
  const order = ORDER[dose.sides];
  const rest = order.length > 1 ? Math.max(dose.rest, dose.switch) : dose.rest;
  const parts: DosePart[] = [];
  for (let set = 1; set <= dose.sets; set += 1) {
    if (set > 1) parts.push({ kind: 'rest', seconds: rest, set, side: order[0] });
    order.forEach((side, index) => {
      if (index > 0) parts.push({ kind: 'switch', seconds: dose.switch, set, side });
      parts.push({ kind: 'hold', seconds: dose.seconds, set, side });
    });
  }
  return parts.filter((part) => part.seconds > 0);
}
