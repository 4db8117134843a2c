import { type Frame, inwardDirection, place } from '../space/frame.ts';
import { clamp, degrees, smoothstep } from '../space/number.ts';
import { unit, type Vector } from '../space/vector.ts';
import { SEGMENT } from './proportions.ts';
import { type Side, signOf } from './side.ts';

/** Where the shoulder joint of a side is, given where the arm goes. */
export type Girdle = (armDirection: Vector) => Vector;

/** Shoulder joint of a hanging arm, in the frame of the chest. */
export const restingShoulder = (side: Side, width: number): Vector => [
  signOf(side) * SEGMENT.shoulderHalf * width,
  0.5,
  3,
];

/**
 * The shoulder blade follows the arm: up and inwards as it rises, forwards as it reaches forward.
 * @param width shoulder width as a factor
 * @param shift extra [up, forward] of the blade, cm
 */
export function girdleOf(
  chest: Frame,
  side: Side,
  width: number,
  shift: readonly [number, number],
): Girdle {
  const rest = restingShoulder(side, width);
  const sign = signOf(side);
  return (armDirection) => {
    const local = inwardDirection(chest, unit(armDirection));
    const elevation = degrees(Math.acos(clamp(-local[1], -1, 1)));
    const inwards = 4 * smoothstep(70, 180, elevation);
    const up = 6 * smoothstep(35, 170, elevation);
    const level = smoothstep(20, 80, elevation) * (1 - 0.6 * smoothstep(100, 170, elevation));
    const forward = 3 * Math.max(0, local[2]) * level - 2 * Math.max(0, -local[2]);
    return place(chest, [
      rest[0] - sign * inwards,
      rest[1] + up + shift[0],
      rest[2] + forward + shift[1],
    ]);
  };
}
