import { clamp } from '../space/number.ts';
import { across, add, scale, size, subtract, unit, type Vector } from '../space/vector.ts';

export interface Reach {
  /** Elbow or knee. */
  readonly middle: Vector;
  /** Wrist or ankle: the target, or the nearest place the limb can get to. */
  readonly end: Vector;
  /** How far the target was beyond the stretched limb, cm; 0 when it was met. */
  readonly short: number;
}

/**
 * Two segments from `root` to `target`, bent towards `pole`.
 * @param upper length of the first segment, cm
 * @param lower length of the second segment, cm
 */
export function reachFor(
  root: Vector,
  target: Vector,
  upper: number,
  lower: number,
  pole: Vector,
): Reach {
  const wanted = subtract(target, root);
  const far = (upper + lower) * 0.9985;
  const near = Math.abs(upper - lower) + 4;
  const length = clamp(size(wanted), near, far);
  const direction = unit(wanted);
  const along = (length * length + upper * upper - lower * lower) / (2 * length);
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along));
  const bend = across(pole, direction);
  return {
    middle: add(root, add(scale(direction, along), scale(bend, aside))),
    end: add(root, scale(direction, length)),
    short: Math.max(0, size(wanted) - upper - lower),
  };
}
