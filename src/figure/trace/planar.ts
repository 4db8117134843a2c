import { item } from '../space/number.ts';

/** A point of the plane; the unit depends on where it is used. */
export type Point = readonly [x: number, y: number];

/** a + b */
export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];

/** a - b */
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

/** a stretched */
export const times = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];

/** Scalar product. */
export const inner = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];

/** Distance between two points. */
export const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The same direction with length 1. */
export const toUnit = (a: Point): Point => times(a, 1 / (Math.hypot(a[0], a[1]) || 1));

/** Straight blend. */
export const between = (a: Point, b: Point, t: number): Point => plus(a, times(minus(b, a), t));

/** Length of a line through points. */
export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += apart(item(points, i), item(points, i - 1));
  return length;
}

/** Signed area of a closed outline. */
export function areaOf(outline: readonly Point[]): number {
  let twice = 0;
  outline.forEach((p, i) => {
    const q = item(outline, (i + 1) % outline.length);
    twice += p[0] * q[1] - q[0] * p[1];
  });
  return twice / 2;
}
