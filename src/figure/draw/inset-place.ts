import type { Planar } from '../render/camera.ts';
import { radians, range } from '../space/number.ts';
import { plus, times } from '../trace/planar.ts';
import { distanceFrom, type Obstacle } from './obstacle.ts';
import { type Bounds, include, LARGE_SHEET, MARGIN, SHEET } from './sheet.ts';

/** Radius of the round picture on the sheet, cm. */
export const INSET_RADIUS = 30;

/** Free room around the round picture, cm. */
const CLEAR = 2;
const STEP = 2;
const FARTHEST = 130;
const DIRECTIONS = 48;
/** What a larger sheet, which makes the body smaller, is worth in cm of distance. */
const LARGER = 45;
/** A round picture below the floor looks lost: each cm counts this much. */
const BELOW = 3;

/** The bounds widened so that they hold the round picture too. */
export function withInset(bounds: Bounds, at: Planar): Bounds {
  const both = { ...bounds };
  include(both, at, INSET_RADIUS);
  return both;
}

function costOf(at: Planar, bounds: Bounds, away: number): number {
  const { left, right, bottom, top } = withInset(bounds, at);
  const over = (sheet: typeof SHEET | typeof LARGE_SHEET): boolean =>
    right - left > sheet.width - MARGIN || top - bottom > sheet.height - MARGIN;
  if (over(LARGE_SHEET)) return Infinity;
  return away + (over(SHEET) ? LARGER : 0) + BELOW * Math.max(0, bounds.bottom - bottom);
}

/**
 * The free place nearest to what the round picture explains.
 * @param focus picture-plane place that it explains
 * @param bounds of everything else
 */
export function insetPlace(
  focus: Planar,
  bounds: Bounds,
  obstacles: readonly Obstacle[],
): Planar | undefined {
  const isFree = (at: Planar): boolean =>
    obstacles.every((one) => distanceFrom(at, one) > INSET_RADIUS + CLEAR);
  let best: Planar | undefined;
  let least = Infinity;
  for (let away = INSET_RADIUS; away <= FARTHEST && away < least; away += STEP) {
    for (const i of range(DIRECTIONS)) {
      const angle = radians((360 * i) / DIRECTIONS);
      const at = plus(focus, times([Math.cos(angle), Math.sin(angle)], away));
      const cost = costOf(at, bounds, away);
      if (cost < least && isFree(at)) {
        best = at;
        least = cost;
      }
    }
  }
  return best;
}
