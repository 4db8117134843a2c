import { item } from '../space/number.ts';
import { apart, inner, minus, type Point, plus, times, toUnit } from './planar.ts';

/** Start, two handles, end. */
export type Bezier = readonly [Point, Point, Point, Point];

const MOST_REFINEMENTS = 8;

function pointOn([a, b, c, d]: Bezier, t: number): Point {
  const s = 1 - t;
  const inner1 = 3 * s * s * t;
  const inner2 = 3 * s * t * t;
  return plus(
    plus(times(a, s * s * s), times(b, inner1)),
    plus(times(c, inner2), times(d, t * t * t)),
  );
}

/** Shares of the length at which the points lie. */
function lengthShares(points: readonly Point[]): number[] {
  const shares = [0];
  let total = 0;
  for (let i = 1; i < points.length; i++) {
    total += apart(item(points, i), item(points, i - 1));
    shares.push(total);
  }
  return shares.map((share) => share / (total || 1));
}

/** Handles of the least-squares curve with the given end directions. */
function bestCurve(
  points: readonly Point[],
  shares: readonly number[],
  leaving: Point,
  arriving: Point,
): Bezier {
  const first = item(points, 0);
  const last = item(points, points.length - 1);
  let c00 = 0;
  let c01 = 0;
  let c11 = 0;
  let x0 = 0;
  let x1 = 0;
  points.forEach((point, i) => {
    const t = item(shares, i);
    const s = 1 - t;
    const a = times(leaving, 3 * t * s * s);
    const b = times(arriving, 3 * t * t * s);
    c00 += inner(a, a);
    c01 += inner(a, b);
    c11 += inner(b, b);
    const start = times(first, s * s * s + 3 * t * s * s);
    const end = times(last, t * t * t + 3 * t * t * s);
    const rest = minus(point, plus(start, end));
    x0 += inner(a, rest);
    x1 += inner(b, rest);
  });
  const determinant = c00 * c11 - c01 * c01;
  const span = apart(first, last);
  let left = determinant ? (x0 * c11 - x1 * c01) / determinant : 0;
  let right = determinant ? (c00 * x1 - c01 * x0) / determinant : 0;
  const isSane = (handle: number): boolean => handle >= 1e-3 * span && handle <= 3 * span;
  if (!isSane(left) || !isSane(right)) {
    left = span / 3;
    right = span / 3;
  }
  return [first, plus(first, times(leaving, left)), plus(last, times(arriving, right)), last];
}

/** Moves a share so that the curve comes nearer to its point. */
function refined(curve: Bezier, point: Point, t: number): number {
  const [a, b, c, d] = curve;
  const s = 1 - t;
  const ab = minus(b, a);
  const bc = minus(c, b);
  const cd = minus(d, c);
  const velocity = times(plus(plus(times(ab, s * s), times(bc, 2 * s * t)), times(cd, t * t)), 3);
  const change = times(plus(times(minus(bc, ab), s), times(minus(cd, bc), t)), 6);
  const off = minus(pointOn(curve, t), point);
  const slope = inner(velocity, velocity) + inner(off, change);
  if (!slope) return t;
  return Math.min(1, Math.max(0, t - inner(off, velocity) / slope));
}

/** Largest squared distance between the curve and its points, and where. */
function worst(points: readonly Point[], curve: Bezier, shares: readonly number[]) {
  let most = 0;
  let at = points.length >> 1;
  for (let i = 1; i < points.length - 1; i++) {
    const off = minus(pointOn(curve, item(shares, i)), item(points, i));
    const squared = inner(off, off);
    if (squared > most) {
      most = squared;
      at = i;
    }
  }
  return { most, at };
}

/** One curve through points, and where it misses them most. */
export interface SingleFit {
  readonly curve: Bezier;
  /** Index of the worst point when the curve misses by more than the tolerance. */
  readonly worstAt: number | undefined;
}

/**
 * The best single curve through at least two points.
 * @param leaving direction at the first point
 * @param arriving direction backwards at the last point
 */
export function fitSingle(
  points: readonly Point[],
  leaving: Point,
  arriving: Point,
  tolerance: number,
): SingleFit {
  const first = item(points, 0);
  const last = item(points, points.length - 1);
  if (points.length === 2) {
    const third = apart(first, last) / 3;
    const handles = [plus(first, times(leaving, third)), plus(last, times(arriving, third))];
    return { curve: [first, item(handles, 0), item(handles, 1), last], worstAt: undefined };
  }
  const limit = tolerance * tolerance;
  let shares = lengthShares(points);
  let curve = bestCurve(points, shares, leaving, arriving);
  let miss = worst(points, curve, shares);
  for (let i = 0; i < MOST_REFINEMENTS && miss.most > limit && miss.most < limit * 40; i++) {
    const current = curve;
    shares = shares.map((t, k) => refined(current, item(points, k), t));
    curve = bestCurve(points, shares, leaving, arriving);
    miss = worst(points, curve, shares);
  }
  return { curve, worstAt: miss.most <= limit ? undefined : miss.at };
}

/**
 * Smooth curves through points within a tolerance, after Philip Schneider (Graphics Gems, 1990).
 * @param leaving direction at the first point
 * @param arriving direction backwards at the last point
 */
export function fitCurves(
  points: readonly Point[],
  leaving: Point,
  arriving: Point,
  tolerance: number,
): Bezier[] {
  const { curve, worstAt } = fitSingle(points, leaving, arriving, tolerance);
  if (worstAt === undefined) return [curve];
  const reach = Math.max(1, Math.min(3, worstAt, points.length - 1 - worstAt));
  const back = toUnit(minus(item(points, worstAt - reach), item(points, worstAt + reach)));
  return [
    ...fitCurves(points.slice(0, worstAt + 1), leaving, back, tolerance),
    ...fitCurves(points.slice(worstAt), times(back, -1), arriving, tolerance),
  ];
}
