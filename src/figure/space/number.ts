/** Small numeric helpers shared by every part of the figure engine. */

/** Degrees to radians. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Radians to degrees. */
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** `value` kept within `least` and `most`. */
export const clamp = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

/** 0 before `from`, 1 after `to`, an S-curve between; `from` may be the larger of the two. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/**
 * Element of a list that is known to exist.
 * @throws RangeError when it does not
 */
export function item<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return value;
}

/** Number in a packed array; the caller guarantees the index, so inner loops stay fast. */
export const cell = (array: ArrayLike<number>, index: number): number => array[index] as number;

/** Whole numbers from 0 up to and without `count`. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
