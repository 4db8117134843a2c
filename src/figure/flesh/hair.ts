import type { Skeleton } from '../skeleton/skeleton.ts';
import { moveTo, outward, place } from '../space/frame.ts';
import { unit, type Vector } from '../space/vector.ts';
import { Ellipsoid } from './ellipsoid.ts';
import { type Cut, cutAt, HairCap } from './hair-cap.ts';
import type { Primitive } from './primitive.ts';
import { RoundCone } from './round-cone.ts';

/** Hair in the frame of the head: a cap cut by the hairline, and what hangs or is tied. */
export function buildHair(skeleton: Skeleton): Primitive[] {
  const { head, build } = skeleton;
  const short = build.hair === 'short' || build.hair === 'cropped';
  const at = (local: Vector): Vector => place(head, local);
  const cut = (point: Vector, normal: Vector): Cut => cutAt(at(point), unit(outward(head, normal)));
  const face = new Ellipsoid(
    moveTo(head, at([0, short ? -3.6 : -3.8, short ? 9.6 : 10.2])),
    short ? [11.6, 11.4, 10] : [13, 11.4, 10.6],
  );
  const hairline = cut([0, -1.6, 1.6], [0, -0.86, 0.5]);
  const nape = cut([0, short ? -4.6 : -5.2, -8], [0, -1, -0.1]);
  const cap = (centre: Vector, half: Vector, cuts: readonly Cut[], seam: number): Primitive =>
    new HairCap(moveTo(head, at(centre)), half, cuts, face).belongsTo('hair').melts(seam);
  const thick = build.hair === 'cropped' ? -0.35 : 0;
  const pieces = [
    cap(
      [0, 3.1, -1.3],
      short ? [7.95 + thick, 8.9 + thick, 9.8 + thick] : [7.9, 8.6, 9.9],
      [hairline, nape],
      1,
    ),
    cap([0, 0.4, -2.6], [7.45, 8.4, 8.2], [hairline, nape], 1),
  ];
  const tied = (piece: Primitive, seam: number): Primitive =>
    piece.belongsTo('hair').detailed('tied').melts(seam);
  if (build.hair === 'short') pieces.push(cap([0, 6.6, 1.6], [5.8, 4.2, 6.6], [], 2.5));
  if (build.hair === 'knot') {
    const knot = new Ellipsoid(moveTo(head, at([0, -1.6, -11.2])), [3.9, 3.4, 3]);
    pieces.push(tied(knot, 0.5));
  }
  if (build.hair === 'bun') {
    const bun = new Ellipsoid(moveTo(head, at([0, 8.4, -8.8])), [3.7, 3.7, 3.4]);
    pieces.push(tied(bun, 0.5));
  }
  if (build.hair === 'pony') {
    pieces.push(
      tied(new RoundCone(at([0, 5.4, -10]), at([0, 1, -14.2]), 2, 2.8), 0.8),
      tied(new RoundCone(at([0, 1, -14.2]), at([0, -8, -14.4]), 2.8, 1.1), 1.5),
    );
  }
  return pieces;
}
