/** A point or direction in world space, centimetres: x right on the page, y up, z to the viewer. */
export type Vector = readonly [x: number, y: number, z: number];

export const UP: Vector = [0, 1, 0];
export const ORIGIN: Vector = [0, 0, 0];

/** a + b */
export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** a - b */
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** a stretched by a factor */
export const scale = (a: Vector, factor: number): Vector => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
];

/** a + b * factor */
export const addScaled = (a: Vector, b: Vector, factor: number): Vector => [
  a[0] + b[0] * factor,
  a[1] + b[1] * factor,
  a[2] + b[2] * factor,
];

/** Scalar product. */
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Vector product, right-handed. */
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Length in centimetres. */
export const size = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);

/** Distance between two points. */
export const distance = (a: Vector, b: Vector): number => size(subtract(a, b));

/** The same direction with length 1; the zero vector stays zero. */
export const unit = (a: Vector): Vector => scale(a, 1 / (size(a) || 1));

/** The opposite direction. */
export const negate = (a: Vector): Vector => [-a[0], -a[1], -a[2]];

/** Straight blend from a (t = 0) to b (t = 1). */
export const mix = (a: Vector, b: Vector, t: number): Vector => addScaled(a, subtract(b, a), t);

/** Unit vector: the part of `a` across the unit vector `axis`; any such vector when a is along it. */
export function across(a: Vector, axis: Vector): Vector {
  const rest = addScaled(a, axis, -dot(a, axis));
  if (size(rest) >= 1e-4) return unit(rest);
  const other: Vector = Math.abs(axis[1]) < 0.9 ? UP : [1, 0, 0];
  return unit(addScaled(other, axis, -dot(other, axis)));
}

/** `a` turned about a unit axis by an angle in radians. */
export function rotate(a: Vector, axis: Vector, angle: number): Vector {
  const cosine = Math.cos(angle);
  const along = scale(axis, dot(axis, a) * (1 - cosine));
  const sideways = scale(cross(axis, a), Math.sin(angle));
  return add(add(scale(a, cosine), sideways), along);
}
