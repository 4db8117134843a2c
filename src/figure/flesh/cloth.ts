import { SEGMENT } from '../skeleton/proportions.ts';
import { spineAt } from '../skeleton/spine.ts';
import { locate } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';
import { type Body, torsoCoordinates } from './body.ts';
import type { Primitive } from './primitive.ts';

/** What covers a place on the body. */
export type Cover = 'skin' | 'shirt' | 'trousers' | 'hair';

/** Height of the shirt's hem above the hip joints, cm. */
const SHIRT_HEM = 6.5;

/** The neckline: a ball around the base of the neck. */
function inNeckline(body: Body, point: Vector): boolean {
  const [x, y, z] = locate(spineAt(body.skeleton.spine, 51), point);
  if (y > 3.5) return true;
  return (x / 8.8) ** 2 + ((y - 2.6) / 8.2) ** 2 + ((z - 3.4) / 8.6) ** 2 < 1;
}

/** Along the jaw from ear to ear and over the chin, with the lips free. */
function inBeard(body: Body, point: Vector): boolean {
  const [x, y, z] = locate(body.skeleton.head, point);
  const isLip = Math.abs(x) < 2.5 && y > -7.3 && z > 6;
  return !isLip && z > -1.5 && y < -1.6 - 0.36 * Math.max(0, z);
}

/** Share of a limb's bone that lies above a point. */
function shareAlong(body: Body, piece: Primitive, point: Vector): number {
  const side = body.skeleton[piece.side ?? 'left'];
  if (piece.part === 'upperArm') return -locate(side.upperArm, point)[1] / SEGMENT.upperArm;
  if (piece.part === 'thigh') return -locate(side.thigh, point)[1] / SEGMENT.thigh;
  return 1 - locate(side.shin, point)[1] / SEGMENT.shin;
}

/** What covers a surface point that belongs to a piece of flesh. */
export function coverAt(body: Body, piece: Primitive, point: Vector): Cover {
  const { sleeve, trousers } = body.skeleton.build;
  switch (piece.part) {
    case 'hair':
      return 'hair';
    case 'head':
      return body.skeleton.build.beard && inBeard(body, point) ? 'hair' : 'skin';
    case 'upperArm':
      return shareAlong(body, piece, point) >= sleeve ? 'skin' : 'shirt';
    case 'thigh':
    case 'shin':
      return shareAlong(body, piece, point) > trousers ? 'skin' : 'trousers';
    case 'pelvis':
      return torsoCoordinates(body, point).position > SHIRT_HEM ? 'shirt' : 'trousers';
    case 'torso':
      if (torsoCoordinates(body, point).position < SHIRT_HEM) return 'trousers';
      return inNeckline(body, point) ? 'skin' : 'shirt';
    default:
      return 'skin';
  }
}
