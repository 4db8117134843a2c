import type { FigureMuscle } from '../../schemas/pose-words.ts';
import { signOf } from '../skeleton/side.ts';
import { locate } from '../space/frame.ts';
import {
  fromLine,
  type Outline,
  onLimb,
  onPart,
  onTrunk,
  type Spot,
  within,
} from './muscle-spot.ts';

type TrunkMuscle = Extract<
  FigureMuscle,
  | 'lats'
  | 'armpit-back'
  | 'rear-shoulder'
  | 'chest'
  | 'thoracic'
  | 'shoulder-blades'
  | 'upper-trapezius'
  | 'trunk'
  | 'belly'
>;

/** Latissimus: from the mid-back and the flank up to the back fold of the armpit. */
function isLat(spot: Spot): boolean {
  if (!onPart(spot, 'torso')) return false;
  const { height, outwards, angle } = onTrunk(spot);
  if (outwards < 1.2 || angle > 16) return false;
  const upper = 38 + Math.max(0, outwards - 4) * 1.05;
  const lower = 29 - outwards * 0.75;
  return height > lower && height < upper;
}

/** Teres and the upper edge of the lat: from the tip of the shoulder blade to the back fold of the armpit. */
function isArmpitBack(spot: Spot): boolean {
  if (onPart(spot, 'upperArm')) {
    const { share, front } = onLimb(spot, 'upperArm');
    return front < -0.5 && share > 0.1 && share < 0.3;
  }
  if (!onPart(spot, 'torso')) return false;
  const { height, outwards, angle } = onTrunk(spot);
  if (angle > 14) return false;
  return fromLine([outwards, height], [9.5, 35], [17, 46]) < 4.4;
}

/** How far a spot lies behind the shoulder joint, as the chest faces, cm. */
function behindShoulder({ body, point, side }: Spot): number {
  const { chest } = body.skeleton;
  return locate(chest, body.skeleton[side].shoulder)[2] - locate(chest, point)[2];
}

/** Back part of the deltoid, and the muscles on the outer half of the shoulder blade. */
function isRearShoulder(spot: Spot): boolean {
  if (onPart(spot, 'upperArm')) {
    const { share } = onLimb(spot, 'upperArm');
    return behindShoulder(spot) > -2.5 && share < 0.34;
  }
  if (!onPart(spot, 'torso') || behindShoulder(spot) < 0) return false;
  const { height, outwards } = onTrunk(spot);
  return within(outwards, 16.5, 8, height, 45.5, 6.8);
}

function isChest(spot: Spot): boolean {
  if (!onPart(spot, 'torso', 'upperArm')) return false;
  const [x, y, z] = locate(spot.body.skeleton.chest, spot.point);
  const outwards = signOf(spot.side) * x;
  if (z < 2.5 || outwards < 0.9) return false;
  const slope = (outwards - 7) * 0.28;
  return within(outwards, 8, 10, y - slope, -4.2, 8 - Math.max(0, outwards - 6) * 0.2);
}

/** From the collar along the slope to the tip of the shoulder; the neck stays free, nothing rolls there. */
function isUpperTrapezius(spot: Spot): boolean {
  if (!onPart(spot, 'torso', 'upperArm')) return false;
  const { height, outwards, front } = onTrunk(spot);
  if (outwards < 0.6 || outwards > 14.5 || height > 54.5) return false;
  return front < 2.2 && height > 46.2 + outwards * 0.2;
}

/** Muscles on the trunk above the pelvis. */
export const TRUNK_MUSCLES: Readonly<Record<TrunkMuscle, Outline>> = {
  lats: isLat,
  'armpit-back': isArmpitBack,
  'rear-shoulder': isRearShoulder,
  chest: isChest,
  'upper-trapezius': isUpperTrapezius,
  thoracic: (spot) => {
    if (!onPart(spot, 'torso')) return false;
    const { height, outwards, front } = onTrunk(spot);
    // Squared once more, so that it reaches the flanks, where a side view sees it.
    const aside = (outwards / 17) ** 2;
    return front < 1 && outwards > -0.5 && within(aside, 0, 1, height, 39, 9.5);
  },
  'shoulder-blades': (spot) => {
    if (!onPart(spot, 'torso')) return false;
    const { height, outwards, front } = onTrunk(spot);
    return front < 0 && within(outwards, 5.4, 4.4, height, 43, 6.4);
  },
  // The side wall: widest at the waist, tapering to the lowest ribs and the rim of the pelvis.
  trunk: (spot) => {
    if (!onPart(spot, 'torso')) return false;
    const { height, angle } = onTrunk(spot);
    return within(angle, 5, 62, height, 21.5, 11.5);
  },
  // Between the ribs and the pelvis, rounded towards the flank as seen from the side.
  belly: (spot) => {
    if (!onPart(spot, 'torso', 'pelvis')) return false;
    const { height, outwards, front } = onTrunk(spot);
    return outwards > -0.5 && within(front, 9, 11, height, 18, 11);
  },
};
