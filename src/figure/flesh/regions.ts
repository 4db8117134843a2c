import { SEGMENT } from '../skeleton/proportions.ts';
import { type Side, signOf } from '../skeleton/side.ts';
import { locate } from '../space/frame.ts';
import { degrees } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { type Body, torsoCoordinates } from './body.ts';
import type { Primitive } from './primitive.ts';

/** Regions of the body map, in reading order from the head to the feet. */
export const REGIONS = [
  'upper-trapezius',
  'shoulders',
  'chest',
  'shoulder-blades',
  'thoracic-spine',
  'lats',
  'lower-back',
  'forearms',
  'hips',
  'glutes',
  'quads',
  'outer-thighs',
  'adductors',
  'hamstrings',
  'shins',
  'calves',
  'feet',
] as const;

/** A region of the body map. */
export type Region = (typeof REGIONS)[number];

/** An oval in two coordinates, squarer than an ellipse. */
const oval = (x: number, midX: number, halfX: number, y: number, midY: number, halfY: number) =>
  Math.abs((x - midX) / halfX) ** 2.5 + Math.abs((y - midY) / halfY) ** 2.5 < 1;

/** Share of the bone and angle around it: 0 outwards, 90 front, -90 back, 180 inwards. */
function around(body: Body, side: Side, bone: 'thigh' | 'shin', point: Vector) {
  const [x, y, z] = locate(body.skeleton[side][bone], point);
  return { share: -y / SEGMENT[bone], angle: degrees(Math.atan2(z, signOf(side) * x)) };
}

/** Front crease of the hip and the buttock, which lie on trunk and thigh alike. */
function onHip(body: Body, point: Vector): Region | undefined {
  const [x, y, z] = locate(body.skeleton.pelvis, point);
  const aside = Math.abs(x);
  if (z < -1) return oval(aside, 8.7, 7, y, -4.5, 10.5) ? 'glutes' : undefined;
  const crease = -2 + (aside - 8) * 1.15;
  return oval(aside, 9, 5.6, y, crease, 6.5) && z > 2 ? 'hips' : undefined;
}

function onThigh(body: Body, side: Side, point: Vector): Region | undefined {
  const hip = onHip(body, point);
  if (hip) return hip;
  const { share, angle } = around(body, side, 'thigh', point);
  if (oval(share, 0.52, 0.36, angle, 84, 40)) return 'quads';
  if (oval(share, 0.36, 0.3, angle, 146, 20)) return 'adductors';
  if (oval(share, 0.48, 0.4, angle, 8, 42)) return 'outer-thighs';
  return oval(share, 0.56, 0.36, angle, -90, 52) ? 'hamstrings' : undefined;
}

function onShin(body: Body, side: Side, point: Vector): Region | undefined {
  const { share, angle } = around(body, side, 'shin', point);
  if (oval(share, 0.34, 0.29, angle, -90, 66)) return 'calves';
  return oval(share, 0.44, 0.34, angle, 42, 42) ? 'shins' : undefined;
}

function onBack(height: number, aside: number): Region | undefined {
  if (height > 47 + aside * 0.12)
    return height < 57.5 && aside < 14.5 ? 'upper-trapezius' : undefined;
  if (oval(aside, 0, 8.6, height, 42.2, 4.8)) return 'shoulder-blades';
  if (oval(aside, 0, 7, height, 32.3, 5)) return 'thoracic-spine';
  if (oval(aside, 0, 8.2, height, 18, 8.6)) return 'lower-back';
  const top = 33 + (aside - 7) * 1.75;
  const outer = 9.6 + (height - 13) * 0.34;
  const inner = 7.3 + Math.max(0, 22 - height) * 0.12;
  return height > 14 && height < top && aside > inner && aside < outer ? 'lats' : undefined;
}

function onTrunk(body: Body, point: Vector): Region | undefined {
  const { position: height, x, z } = torsoCoordinates(body, point);
  const aside = Math.abs(x);
  if (height < 8.5) return onHip(body, point);
  if (z < 2) return onBack(height, aside);
  if (aside > 5 && height > 50.2 && height < 57) return 'upper-trapezius';
  return oval(aside, 8.9, 7.2, height, 42.4 + (aside - 7) * 0.12, 6.4) ? 'chest' : undefined;
}

/** The cap of the shoulder, pointed downwards. */
function onShoulder(body: Body, side: Side, point: Vector): Region | undefined {
  const [x, y] = locate(body.skeleton[side].upperArm, point);
  return -y < 13.5 - Math.max(0, 2 - signOf(side) * x) * 1.3 ? 'shoulders' : undefined;
}

/** Region of the body map that a surface point belongs to, if any. */
export function regionAt(body: Body, piece: Primitive, point: Vector): Region | undefined {
  const side = piece.side ?? 'left';
  switch (piece.part) {
    case 'torso':
    case 'pelvis':
      return onTrunk(body, point);
    case 'thigh':
      return onThigh(body, side, point);
    case 'shin':
      return onShin(body, side, point);
    case 'foot':
      return 'feet';
    case 'upperArm':
      return onShoulder(body, side, point);
    case 'forearm': {
      const share = -locate(body.skeleton[side].forearm, point)[1] / SEGMENT.forearm;
      return oval(share, 0.44, 0.4, 0, 0, 1) ? 'forearms' : undefined;
    }
    default:
      return undefined;
  }
}
