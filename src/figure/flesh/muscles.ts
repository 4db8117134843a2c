import type { FigureMuscle } from '../../schemas/pose-words.ts';
import { SEGMENT } from '../skeleton/proportions.ts';
import { type Side, signOf } from '../skeleton/side.ts';
import { locate } from '../space/frame.ts';
import { degrees } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { type Body, torsoCoordinates } from './body.ts';
import type { Primitive } from './primitive.ts';

/** A surface point, told in every way a muscle's outline may need. */
interface Spot {
  readonly body: Body;
  readonly piece: Primitive;
  readonly point: Vector;
  readonly side: Side;
}

/** Height along the spine, distance to the side, and angle: 0 outwards, 90 front, -90 back. */
function onTrunk({ body, point, side }: Spot) {
  const { position, x, z } = torsoCoordinates(body, point);
  const outwards = signOf(side) * x;
  return { height: position, outwards, front: z, angle: degrees(Math.atan2(z, outwards)) };
}

/** Share of the bone from its upper joint, distance outwards and to the front, cm. */
function onLimb({ body, point, side }: Spot, bone: 'thigh' | 'shin' | 'upperArm' | 'forearm') {
  const local = locate(body.skeleton[side][bone], point);
  return { share: -local[1] / SEGMENT[bone], outwards: signOf(side) * local[0], front: local[2] };
}

/** Whether a point lies within an ellipse around (centreX, centreY). */
const within = (
  x: number,
  centreX: number,
  halfX: number,
  y: number,
  centreY: number,
  halfY: number,
): boolean => ((x - centreX) / halfX) ** 2 + ((y - centreY) / halfY) ** 2 < 1;

const onPart = (spot: Spot, ...parts: Primitive['part'][]): boolean =>
  parts.includes(spot.piece.part) && (!spot.piece.side || spot.piece.side === spot.side);

/** Latissimus: from the mid-back and the flank up to the back fold of the armpit. */
function isLat(spot: Spot): boolean {
  if (!onPart(spot, 'torso', 'upperArm')) return false;
  const { height, outwards, angle } = onTrunk(spot);
  if (outwards < 1.2 || angle > 16 || spot.piece.part === 'upperArm') return false;
  const upper = 38 + Math.max(0, outwards - 4) * 1.05;
  const lower = 29 - outwards * 0.75;
  return height > lower && height < upper;
}

/** Gluteus: the buttock, and a little of the side of the hip. */
function isGlute(spot: Spot): boolean {
  if (!onPart(spot, 'pelvis', 'torso', 'thigh')) return false;
  const { body, point, side } = spot;
  const sign = signOf(side);
  const [x, y, z] = locate(body.skeleton.pelvis, point);
  const onThigh = locate(body.skeleton[side].thigh, point);
  const outwards = sign * x;
  if (outwards < 0.8) return false;
  const rounded = within(outwards, 9.6, 10.4, y, -3 + outwards * 0.1, 9.8);
  const buttock = rounded && within(z, -8, 8.4, y, -2.5, 9.6) && z < -0.5;
  const seat = onThigh[2] < 0.5 && -onThigh[1] < 8.5 && -onThigh[1] > -6 && z < 5 && y < 3;
  return buttock || seat;
}

function isChest(spot: Spot): boolean {
  if (!onPart(spot, 'torso', 'upperArm')) return false;
  const [x, y, z] = locate(spot.body.skeleton.chest, spot.point);
  const outwards = signOf(spot.side) * x;
  if (z < 2.5 || outwards < 0.9) return false;
  const slope = (outwards - 7) * 0.28;
  return within(outwards, 8, 10, y - slope, -4.2, 8 - Math.max(0, outwards - 6) * 0.2);
}

/** Flexors of the hip: the front crease from the pelvis to the upper thigh. */
function isHipFlexor(spot: Spot): boolean {
  if (!onPart(spot, 'thigh', 'pelvis', 'torso')) return false;
  const [x, y, z] = locate(spot.body.skeleton.pelvis, spot.point);
  const { share, front } = onLimb(spot, 'thigh');
  const crease = within(signOf(spot.side) * x, 9, 5.5, y, 0, 9) && z > 0;
  return crease || (share > -0.1 && share < 0.26 && front > 3.5);
}

const OUTLINES: Readonly<Record<FigureMuscle, (spot: Spot) => boolean>> = {
  lats: isLat,
  glute: isGlute,
  chest: isChest,
  'hip-flexors': isHipFlexor,
  calf: (spot) => {
    if (!onPart(spot, 'shin')) return false;
    const { share, front } = onLimb(spot, 'shin');
    return front < 1.6 && share > 0.05 && within(share, 0.32, 0.3, front, -5, 7.2);
  },
  shin: (spot) => {
    if (!onPart(spot, 'shin')) return false;
    const { share, front, outwards } = onLimb(spot, 'shin');
    return front > 0 && outwards > -1 && within(share, 0.38, 0.33, front, 3, 4);
  },
  hamstrings: (spot) => {
    if (!onPart(spot, 'thigh')) return false;
    const { share, front } = onLimb(spot, 'thigh');
    return within(share, 0.55, 0.36, front, -7, 8);
  },
  quads: (spot) => {
    if (!onPart(spot, 'thigh')) return false;
    const { share, front } = onLimb(spot, 'thigh');
    return within(share, 0.52, 0.38, front, 7, 9.5);
  },
  adductors: (spot) => {
    if (!onPart(spot, 'thigh')) return false;
    const { share, outwards } = onLimb(spot, 'thigh');
    return within(share, 0.4, 0.34, outwards, -7, 6);
  },
  'outer-thigh': (spot) => {
    if (!onPart(spot, 'thigh')) return false;
    const { share, outwards, front } = onLimb(spot, 'thigh');
    const along = (share - 0.5) / 0.4;
    if (!within(share, 0.5, 0.4, outwards, 9, 10)) return false;
    return Math.abs(front) < 7.5 * Math.sqrt(Math.max(0, 1 - along * along));
  },
  thoracic: (spot) => {
    if (!onPart(spot, 'torso')) return false;
    const { height, outwards, front } = onTrunk(spot);
    return front < -0.5 && outwards > -0.5 && within(front, -6, 8.5, height, 39, 9.5);
  },
  'shoulder-blades': (spot) => {
    if (!onPart(spot, 'torso')) return false;
    const { height, outwards, front } = onTrunk(spot);
    return front < 0 && outwards > 0 && within(outwards, 2.5, 6, height, 43, 6);
  },
  trunk: (spot) => {
    if (!onPart(spot, 'torso')) return false;
    const { height, outwards } = onTrunk(spot);
    return outwards > 0 && within(outwards, 15, 9, height, 24, 11);
  },
  'upper-trapezius': (spot) => {
    if (!onPart(spot, 'torso')) return false;
    const { height, outwards, front } = onTrunk(spot);
    return front < 4 && height > 47 && height < 57 && outwards > 0 && outwards < 13;
  },
  shoulder: (spot) => onPart(spot, 'upperArm') && onLimb(spot, 'upperArm').share < 0.34,
  forearm: (spot) =>
    onPart(spot, 'forearm') && Math.abs(onLimb(spot, 'forearm').share - 0.36) < 0.3,
};

/** Whether a surface point belongs to a muscle of a side. */
export function isMuscle(
  body: Body,
  piece: Primitive,
  point: Vector,
  muscle: FigureMuscle,
  side: Side,
): boolean {
  return OUTLINES[muscle]({ body, piece, point, side });
}
