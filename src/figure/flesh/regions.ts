import { SEGMENT } from '../skeleton/proportions.ts';
import { type Side, signOf } from '../skeleton/side.ts';
import { locate } from '../space/frame.ts';
import { degrees } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { type Body, torsoCoordinates } from './body.ts';
import type { Primitive } from './primitive.ts';

/** Regions of the body map, in reading order from the head to the feet. */
export const REGIONS = [
  'neck',
  'upper-trapezius',
  'shoulders',
  'chest',
  'shoulder-blades',
  'thoracic-spine',
  'lats',
  'lower-back',
  'belly',
  'forearms',
  'side-hips',
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

/** Front crease and side of the hip and the buttock, which lie on trunk and thigh alike. */
function onHip(body: Body, point: Vector): Region | undefined {
  const [x, y, z] = locate(body.skeleton.pelvis, point);
  const aside = Math.abs(x);
  if (z < 2) {
    if (oval(aside, 7.7, 7.4, y, -6.5, 8.7)) return 'glutes';
    // The fan of the side: its lower edge runs from the back rim of the pelvis to the thigh.
    const lower = 8.6 - (aside - 5) * 0.82;
    return y > lower && y < 11 - Math.max(0, 8 - aside) * 1.2 && aside > 5
      ? 'side-hips'
      : undefined;
  }
  const crease = -2 + (aside - 8) * 1.15;
  if (oval(aside, 8.2, 4.9, y, crease, 6.2)) return 'hips';
  return aside > 13.6 && y > -5 && y < 8.5 ? 'side-hips' : undefined;
}

function onThigh(body: Body, side: Side, point: Vector): Region | undefined {
  const hip = onHip(body, point);
  if (hip) return hip;
  const { share, angle } = around(body, side, 'thigh', point);
  if (oval(share, 0.52, 0.36, angle, 86, 31)) return 'quads';
  if (oval(share, 0.36, 0.3, angle, 141, 25)) return 'adductors';
  if (oval(share, 0.48, 0.4, angle, 10, 47)) return 'outer-thighs';
  return oval(share, 0.56, 0.36, angle, -90, 52) ? 'hamstrings' : undefined;
}

function onShin(body: Body, side: Side, point: Vector): Region | undefined {
  const { share, angle } = around(body, side, 'shin', point);
  if (oval(share, 0.34, 0.29, angle, -90, 66)) return 'calves';
  return oval(share, 0.44, 0.34, angle, 42, 42) ? 'shins' : undefined;
}

function onBack(height: number, aside: number): Region | undefined {
  if (height > 54.6) return height < 61.5 ? 'neck' : undefined;
  if (height > 47 + aside * 0.12) return aside < 14.5 ? 'upper-trapezius' : undefined;
  // One column along the spine, waisted in the middle and rounded below.
  const half = Math.min(8.8, 7 + 0.02 * (height - 31) ** 2);
  if (aside < half && height > 37.6) return 'shoulder-blades';
  if (aside < half && height > 27.3 && height <= 37.6) return 'thoracic-spine';
  if (aside < Math.min(half, 8.2) && oval(aside, 0, 8.6, height, 22, 12.5)) return 'lower-back';
  const top = 33 + (aside - 7) * 1.75;
  const outer = 9.6 + (height - 13) * 0.34;
  const inner = 7.3 + Math.max(0, 22 - height) * 0.12;
  return height > 14 && height < top && aside > inner && aside < outer ? 'lats' : undefined;
}

/** A fan from the breastbone that narrows towards the armpit. */
function inChest(height: number, aside: number): boolean {
  if (aside < 1 || aside > 16) return false;
  const outwards = aside - 1;
  return Math.abs(height - 41.6 - outwards * 0.26) < 6.8 - outwards * 0.26 - 4 / (1 + 3 * outwards);
}

function onTrunk(body: Body, point: Vector): Region | undefined {
  const { position: height, x, z } = torsoCoordinates(body, point);
  const aside = Math.abs(x);
  const hip = height < 12 ? onHip(body, point) : undefined;
  if (hip || height < 5) return hip;
  if (z < 2) return onBack(height, aside);
  if (aside > 6.4 && height > 50.2 && height < 54.6) return 'upper-trapezius';
  if (height > 54.6) return height < 61.5 ? 'neck' : undefined;
  if (oval(aside, 0, 9, height, 20, 11)) return 'belly';
  return inChest(height, aside) ? 'chest' : undefined;
}

/** The back of the shoulder's cap, pointed downwards. */
function onShoulder(body: Body, side: Side, point: Vector): Region | undefined {
  const [x, y, z] = locate(body.skeleton[side].upperArm, point);
  if (z > 0) return undefined;
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
