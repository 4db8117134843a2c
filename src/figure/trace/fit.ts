import { item, range } from '../space/number.ts';
import { type Bezier, fitCurves } from './bezier.ts';
import { inner, minus, type Point, times, toUnit } from './planar.ts';
import { resampled } from './smooth.ts';

export interface Fitting {
  /** Largest distance from the points, in the points' unit. */
  readonly tolerance: number;
  /** Distance between the points that are fitted. */
  readonly step: number;
  /** Turn, in radians, that counts as a corner. */
  readonly corner?: number;
}

const CORNER_REACH = 3;
const DEFAULT_CORNER = 0.95;

/** Turn of the line at each point, radians. */
function turns(points: readonly Point[], closed: boolean): number[] {
  const count = points.length;
  return points.map((point, i) => {
    if (!closed && (i < CORNER_REACH || i >= count - CORNER_REACH)) return 0;
    const before = item(points, (i - CORNER_REACH + count) % count);
    const after = item(points, (i + CORNER_REACH) % count);
    const cosine = inner(toUnit(minus(point, before)), toUnit(minus(after, point)));
    return Math.acos(Math.max(-1, Math.min(1, cosine)));
  });
}

/** Indexes of sharp corners: sharper than the limit and than everything near. */
function cornersOf(points: readonly Point[], closed: boolean, limit: number): number[] {
  const count = points.length;
  const turn = turns(points, closed);
  const near = range(2 * CORNER_REACH + 1).map((k) => k - CORNER_REACH);
  return range(count).filter((i) => {
    const own = item(turn, i);
    if (own < limit) return false;
    return near.every((k) => {
      const other = turn[closed ? (i + k + count) % count : i + k] ?? 0;
      return other < own || (other === own && k >= 0);
    });
  });
}

/** Direction of the line at a point, towards later (1) or earlier (-1) points. */
function heading(points: readonly Point[], closed: boolean, at: number, way: 1 | -1): Point {
  const count = points.length;
  const other = at + way * Math.min(2, count - 1);
  const to = closed ? (other + count) % count : Math.max(0, Math.min(count - 1, other));
  return toUnit(minus(item(points, to), item(points, at)));
}

function fitRing(points: readonly Point[], corners: readonly number[], tolerance: number) {
  const count = points.length;
  if (corners.length === 0) {
    const along = toUnit(minus(item(points, 2 % count), item(points, (count - 2) % count)));
    const ring = [...points, item(points, 0)];
    return fitCurves(ring, along, times(along, -1), tolerance);
  }
  return corners.flatMap((from, k) => {
    const to = corners[k + 1] ?? item(corners, 0) + count;
    const part = range(to - from + 1).map((i) => item(points, (from + i) % count));
    if (part.length < 2) return [];
    const leaving = heading(points, true, from, 1);
    return fitCurves(part, leaving, heading(points, true, to % count, -1), tolerance);
  });
}

/** Smooth curves along a line or ring of points, with its sharp corners kept. */
export function fitLine(points: readonly Point[], closed: boolean, fitting: Fitting): Bezier[] {
  const even = resampled(points, closed, fitting.step);
  if (even.length < (closed ? 4 : 2)) return [];
  const corners = cornersOf(even, closed, fitting.corner ?? DEFAULT_CORNER);
  if (closed) return fitRing(even, corners, fitting.tolerance);
  const cuts = [0, ...corners, even.length - 1];
  return cuts.slice(0, -1).flatMap((from, k) => {
    const to = item(cuts, k + 1);
    if (to <= from) return [];
    const part = even.slice(from, to + 1);
    const leaving = heading(even, false, from, 1);
    return fitCurves(part, leaving, heading(even, false, to, -1), fitting.tolerance);
  });
}
