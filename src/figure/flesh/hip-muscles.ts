import type { FigureMuscle } from '../../schemas/pose-words.ts';
import { degrees } from '../space/number.ts';
import {
  fromLine,
  type Outline,
  onLimb,
  onPart,
  onPelvis,
  type Spot,
  within,
} from './muscle-spot.ts';

type HipMuscle = Extract<FigureMuscle, 'glute' | 'side-hip' | 'hip-flexors'>;

/** From the rim at the back of the pelvis down to the bony point of the thigh runs the glutes' upper edge. */
const gluteTop = (outwards: number): number => 10.5 - Math.max(0, outwards - 4) * 0.85;

/** Gluteus maximus: the buttock down to its fold. */
function isGlute(spot: Spot): boolean {
  if (!onPart(spot, 'pelvis', 'torso', 'thigh')) return false;
  const { outwards, height, front } = onPelvis(spot);
  if (outwards < 0.8 || height > gluteTop(outwards)) return false;
  const rounded = within(outwards, 9.6, 10.4, height, -3 + outwards * 0.1, 11);
  const buttock = rounded && within(front, -8, 8.4, height, -2.5, 11) && front < -0.5;
  const thigh = onLimb(spot, 'thigh');
  const seat = thigh.front < 0.5 && within(thigh.share, 0.03, 0.18, front, -3, 8) && height < 3;
  return buttock || seat;
}

/** The fan of the side narrows to the bony point of the thigh; the hem hides its upper edge. */
const FAN = { foot: -5, top: 6.5, middle: -14, half: 12 };

/** Gluteus medius and its neighbour in front: on the side of the hip, reaching to the buttock. */
function isSideHip(spot: Spot): boolean {
  if (!onPart(spot, 'pelvis', 'torso', 'thigh')) return false;
  const { outwards, height, front } = onPelvis(spot);
  if (outwards < 5 || height < FAN.foot) return false;
  const above = height - FAN.foot;
  const aside = degrees(Math.atan2(front, outwards)) - FAN.middle + above * 1.1;
  return Math.abs(aside) < FAN.half + above * 3.6 && height < FAN.top - 0.0007 * aside ** 2;
}

/** Flexors of the hip: along the crease from the front rim of the pelvis to the inner thigh. */
function isHipFlexor(spot: Spot): boolean {
  if (!onPart(spot, 'thigh', 'pelvis', 'torso')) return false;
  const { outwards, height, front } = onPelvis(spot);
  const crease = front > 0 && fromLine([outwards, height], [11, 7], [8, -5]) < 4.8;
  const thigh = onLimb(spot, 'thigh');
  const below =
    thigh.front > 3.5 && fromLine([thigh.outwards, thigh.share], [1, 0], [-0.5, 0.2]) < 4.8;
  return crease || (below && thigh.share > -0.06 && thigh.share < 0.24 && outwards > 2);
}

/** Muscles that lie on pelvis and thigh alike. */
export const HIP_MUSCLES: Readonly<Record<HipMuscle, Outline>> = {
  glute: isGlute,
  'side-hip': isSideHip,
  'hip-flexors': isHipFlexor,
};
