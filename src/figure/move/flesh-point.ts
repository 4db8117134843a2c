import { type Body, torsoCoordinates } from '../flesh/body.ts';
import type { Primitive } from '../flesh/primitive.ts';
import { EMPTY, type Picture, pieceAt, surfaceAt } from '../render/picture.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { type Frame, locate, place } from '../space/frame.ts';
import { cell } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import type { Point } from '../trace/planar.ts';

/** How far around a pixel flesh is looked for. */
const REACH = 3;

/** Frame of the bone that a piece of a limb or head moves with; none for the bending trunk. */
function boneOf({ left, right, head }: Skeleton, piece: Primitive): Frame | undefined {
  if (['head', 'ear', 'hair'].includes(piece.part)) return head;
  const { upperArm, forearm, hand, thigh, shin, foot } = piece.side === 'right' ? right : left;
  const limbs: Partial<Record<Primitive['part'], Frame>> = {
    upperArm,
    forearm,
    hand,
    thigh,
    shin,
    foot,
  };
  return limbs[piece.part];
}

/** The pixel around a place where flesh is nearest to the viewer. */
function fleshAt(picture: Picture, [px, py]: Point): number | undefined {
  const { width, height, piece, depth } = picture;
  let best: number | undefined;
  for (let y = Math.round(py) - REACH; y <= py + REACH; y++) {
    for (let x = Math.round(px) - REACH; x <= px + REACH; x++) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const index = y * width + x;
      if (cell(piece, index) === EMPTY) continue;
      if (best === undefined || cell(depth, index) > cell(depth, best)) best = index;
    }
  }
  return best;
}

/**
 * Where a place in a picture lies on the person at rest, cm: the same spot of skin has the same
 * value at every moment of a movement.
 * @param rest skeleton of the same person in one fixed posture
 */
export function skinAt(body: Body, picture: Picture, rest: Skeleton, pixel: Point): Vector {
  const index = fleshAt(picture, pixel);
  const piece = index === undefined ? undefined : pieceAt(picture, body.field.pieces, index);
  if (index === undefined || !piece) return [0, 0, 0];
  const point = surfaceAt(picture, index);
  const now = boneOf(body.skeleton, piece);
  const then = boneOf(rest, piece);
  if (now && then) return place(then, locate(now, point));
  const { position, x, z } = torsoCoordinates(body, point);
  return place(rest.pelvis, [x, position, z]);
}
