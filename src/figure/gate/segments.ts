import { BEARING_SEGMENTS } from '../../schemas/vocabulary.ts';
import { type Body, torsoCoordinates } from '../flesh/body.ts';
import type { Primitive } from '../flesh/primitive.ts';
import { SEGMENT } from '../skeleton/proportions.ts';
import { type Side, signOf } from '../skeleton/side.ts';
import { LUMBAR, NECK_FROM } from '../skeleton/vertebrae.ts';
import { locate } from '../space/frame.ts';
import { degrees } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';

/**
 * Parts of the body surface, in readers' words: the site's bearing segments, the two that never may
 * bear, and the rest of the skin. In the description of a figure some are called more shortly,
 * because "left", "right" and "both" must fit.
 */
export const SEGMENTS = {
  ...BEARING_SEGMENTS,
  'lower-back': 'lower back',
  neck: 'neck',
  head: 'head',
  lats: 'side of the upper back',
  'shoulder-blades': 'shoulder blades',
  belly: 'belly',
  shin: 'shin',
  knee: 'knee',
  foot: 'foot',
  'upper-arm': 'upper arm',
  elbow: 'elbow',
  wrist: 'wrist',
  hand: 'hand',
} as const;

/** A part of the body surface. */
export type Segment = keyof typeof SEGMENTS;

/** A segment on a side; without a side it lies in the middle. */
export interface Place {
  readonly segment: Segment;
  readonly side: Side | undefined;
}

/** Angle around a limb or trunk: 0 outwards, 90 front, -90 back, 180 inwards. */
const around = (side: Side, x: number, z: number): number =>
  degrees(Math.atan2(z, signOf(side) * x));

/** The top of the shoulder begins this far below the neck, and this far from the middle, cm. */
const SLOPE_BELOW_NECK = 4.5;
const SLOPE_FROM = 6;
/** Next to the neck itself the slope begins where its round ends, cm from the middle. */
const NECK_HALF = 7;

/** Whether a point lies on the slope between neck and shoulder: upper trapezius, not neck. */
function isSlope(height: number, aside: number, front: boolean): boolean {
  if (height >= NECK_FROM) return aside > NECK_HALF + (height - NECK_FROM) * 0.5;
  return !front && height >= NECK_FROM - SLOPE_BELOW_NECK && aside > SLOPE_FROM;
}

/** Below this the pelvis is seat, whichever way it faces, cm above the hip joints. */
const UNDERSIDE = -5;

function onTrunk(body: Body, point: Vector): Segment {
  const { position: height, x, z } = torsoCoordinates(body, point);
  const angle = degrees(Math.atan2(z, Math.abs(x)));
  const front = angle > 25;
  if (isSlope(height, Math.abs(x), front)) return 'upper-trapezius';
  if (height >= NECK_FROM) return 'neck';
  if (height < LUMBAR.from) {
    if (height < UNDERSIDE) return 'glute';
    if (front) return 'belly';
    if (Math.abs(x) < 5) return 'sacrum';
    return angle > -30 ? 'outer-hip' : 'glute';
  }
  if (front) return height > 33 ? 'chest' : 'belly';
  if (height < LUMBAR.to) return 'lower-back';
  if (angle > -30) return height > 45 ? 'armpit-back' : 'lats';
  return height > 39 ? 'shoulder-blades' : 'thoracic';
}

function onThigh(body: Body, point: Vector, side: Side): Segment {
  const [x, y, z] = locate(body.skeleton[side].thigh, point);
  const angle = around(side, x, z);
  if (-y / SEGMENT.thigh > 0.92) return 'knee';
  if (-y < 7 && angle < -30) return 'glute';
  if (Math.abs(angle) < 35) return -y < 7 ? 'outer-hip' : 'outer-thigh';
  if (Math.abs(angle) > 145) return 'inner-thigh';
  return angle > 0 ? 'front-thigh' : 'hamstring';
}

function onShin(body: Body, point: Vector, side: Side): Segment {
  const [x, y, z] = locate(body.skeleton[side].shin, point);
  if (-y / SEGMENT.shin < 0.1 && z > 0) return 'knee';
  const angle = around(side, x, z);
  if (angle < -35 && angle > -160) return 'calf';
  return Math.abs(angle) <= 35 ? 'outer-calf' : 'shin';
}

function onArm(body: Body, piece: Primitive, point: Vector, side: Side): Segment {
  if (piece.part === 'upperArm') {
    const share = -locate(body.skeleton[side].upperArm, point)[1] / SEGMENT.upperArm;
    if (share > 0.85) return 'elbow';
    return share < 0.25 ? 'shoulder-back' : 'upper-arm';
  }
  const share = -locate(body.skeleton[side].forearm, point)[1] / SEGMENT.forearm;
  if (share < 0.12) return 'elbow';
  return share > 0.86 ? 'wrist' : 'forearm';
}

/** Parts of the trunk that a person has twice. */
const SIDED: readonly Segment[] = [
  'lats',
  'armpit-back',
  'glute',
  'outer-hip',
  'upper-trapezius',
  'shoulder-blades',
  'chest',
];

/** Which part of the body surface a point of a piece of flesh belongs to. */
export function placeAt(body: Body, piece: Primitive, point: Vector): Place {
  const side = piece.side ?? (torsoCoordinates(body, point).x > 0 ? 'left' : 'right');
  switch (piece.part) {
    case 'torso':
    case 'pelvis': {
      const segment = onTrunk(body, point);
      const sided = SIDED.includes(segment);
      return { segment, side: sided ? side : undefined };
    }
    case 'head':
    case 'ear':
    case 'hair':
      return { segment: 'head', side: undefined };
    case 'thigh':
      return { segment: onThigh(body, point, side), side };
    case 'shin':
      return { segment: onShin(body, point, side), side };
    case 'foot':
      return { segment: 'foot', side };
    case 'hand':
      return { segment: 'hand', side };
    default:
      return { segment: onArm(body, piece, point, side), side };
  }
}
