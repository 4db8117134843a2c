import { SIDES, signOf } from '../skeleton/side.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { moveTo, place, turn } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';
import { Ellipsoid } from './ellipsoid.ts';
import type { Primitive } from './primitive.ts';
import { RoundCone } from './round-cone.ts';

/** Skull, jaw, nose, lips, cheeks and ears in the frame of the head (between the ears). */
export function buildHead(skeleton: Skeleton): Primitive[] {
  const { head, build } = skeleton;
  const { jaw, softness: soft } = build;
  const ball = (centre: Vector, half: Vector, seam: number): Primitive =>
    new Ellipsoid(moveTo(head, place(head, centre)), half).belongsTo('head').melts(seam);
  const ridge = (from: Vector, to: Vector, a: number, b: number, seam: number): Primitive =>
    new RoundCone(place(head, from), place(head, to), a, b).belongsTo('head').melts(seam);
  const skull = ball([0, 2.6, -0.9], [7.35, 8.2, 9.25], 2);
  const face = ball([0, -2 + 0.3 * soft, 3], [6.2, 8.2 - 0.3 * soft, 6.05], 3.5);
  const chin = ball([0, -9.4 + 0.6 * soft, 6.5 - 0.2 * soft], [2.4 * jaw, 1.9, 1.9], 2.2);
  const brow = ball([0, 1.6, 6.7 - 0.1 * soft], [5, 2.3, 2 - 0.1 * soft], 3);
  const nose = [
    ridge([0, 0.4, 8.3], [0, -2.6, 10.1 - 0.35 * soft], 0.75, 1.05 - 0.12 * soft, 1.3),
    ball([0, -3, 9], [1.6, 0.85, 1.2], 1),
  ];
  const lips = [
    ball([0, -5.1, 8.5], [2.2, 0.75, 1.05], 0.9),
    ball([0, -6.4 + 0.1 * soft, 8.3], [1.9, 0.75, 1], 0.9),
  ];
  const perSide = SIDES.flatMap((side) => {
    const sign = signOf(side);
    const ear = turn(turn(head, head.x, -0.18), head.y, sign * 0.35);
    return [
      ridge([sign * 4.7 * jaw, -4.9, 0.2], [sign * 1.3 * jaw, -9.2 + 0.5 * soft, 5.9], 2.3, 1.9, 3),
      ball([sign * 3.5, -2.6, 6], [2.6, 2.2, 2], 3),
      new Ellipsoid(moveTo(ear, place(head, [sign * 7.3, -0.7, -0.8])), [0.8, 2.9, 1.8])
        .belongsTo('ear', side)
        .melts(0.5),
    ];
  });
  return [skull, face, chin, brow, ...nose, ...lips, ...perSide];
}
