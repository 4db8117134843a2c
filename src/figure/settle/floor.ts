import type { Selection } from '../flesh/field.ts';
import type { Vector } from '../space/vector.ts';

/**
 * Sample points of the floor under some flesh.
 * @param step distance between points, cm
 */
export function floorUnder(flesh: Selection, step: number): Vector[] {
  let left = Infinity;
  let right = -Infinity;
  let back = Infinity;
  let front = -Infinity;
  for (const { centre, radius } of flesh.flat()) {
    left = Math.min(left, centre[0] - radius);
    right = Math.max(right, centre[0] + radius);
    back = Math.min(back, centre[2] - radius);
    front = Math.max(front, centre[2] + radius);
  }
  const points: Vector[] = [];
  for (let x = left; x <= right; x += step) {
    for (let z = back; z <= front; z += step) points.push([x, 0, z]);
  }
  return points;
}
