import { across, add, cross, dot, mix, rotate, subtract, unit, type Vector } from './vector.ts';

/** Right-handed axes at a place on the body: x = the person's left, y = up the body, z = front. */
export interface Frame {
  readonly origin: Vector;
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
}

/** Frame with exactly this y axis, facing front as nearly as possible. */
export function frameAlong(origin: Vector, up: Vector, front: Vector): Frame {
  const y = unit(up);
  const z = across(front, y);
  return { origin, x: cross(y, z), y, z };
}

/** Frame with exactly this y axis and an x axis as near as possible to the one given. */
export function frameHinged(origin: Vector, up: Vector, left: Vector): Frame {
  const x = across(left, up);
  return { origin, x, y: up, z: cross(x, up) };
}

/** Frame with exactly this z axis and a y axis as near as possible to the one given. */
export function frameFacing(origin: Vector, front: Vector, up: Vector): Frame {
  const z = unit(front);
  const y = across(up, z);
  return { origin, x: cross(y, z), y, z };
}

/** Local direction to world direction. */
export const outward = (f: Frame, p: Vector): Vector => [
  f.x[0] * p[0] + f.y[0] * p[1] + f.z[0] * p[2],
  f.x[1] * p[0] + f.y[1] * p[1] + f.z[1] * p[2],
  f.x[2] * p[0] + f.y[2] * p[1] + f.z[2] * p[2],
];

/** Local point to world point. */
export const place = (f: Frame, p: Vector): Vector => add(f.origin, outward(f, p));

/** World direction to local direction. */
export const inwardDirection = (f: Frame, d: Vector): Vector => [
  dot(d, f.x),
  dot(d, f.y),
  dot(d, f.z),
];

/** World point to local point. */
export const locate = (f: Frame, p: Vector): Vector => inwardDirection(f, subtract(p, f.origin));

/** Frame turned in place about a unit axis, angle in radians. */
export const turn = (f: Frame, axis: Vector, angle: number): Frame => ({
  origin: f.origin,
  x: rotate(f.x, axis, angle),
  y: rotate(f.y, axis, angle),
  z: rotate(f.z, axis, angle),
});

/** The same axes at another place. */
export const moveTo = (f: Frame, origin: Vector): Frame => ({ ...f, origin });

/** Blend of two frames that do not point in opposite directions. */
export function mixFrames(a: Frame, b: Frame, t: number): Frame {
  const y = unit(mix(a.y, b.y, t));
  const z = across(mix(a.z, b.z, t), y);
  return { origin: mix(a.origin, b.origin, t), x: cross(y, z), y, z };
}

/** Angle in radians about a.y that takes a.x to b.x as seen along a.y. */
export function twistBetween(a: Frame, b: Frame): number {
  const x = across(b.x, a.y);
  return Math.atan2(dot(cross(a.x, x), a.y), dot(a.x, x));
}
