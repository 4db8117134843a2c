import type { FigureMuscle } from '../../schemas/pose-words.ts';
import { type Outline, onFoot, onLimb, onPart, within } from './muscle-spot.ts';

type LimbMuscle = Extract<
  FigureMuscle,
  | 'calf'
  | 'outer-calf'
  | 'shin'
  | 'sole'
  | 'hamstrings'
  | 'quads'
  | 'adductors'
  | 'outer-thigh'
  | 'shoulder'
  | 'forearm'
>;

/** Muscles that lie on one bone of a limb. */
export const LIMB_MUSCLES: Readonly<Record<LimbMuscle, Outline>> = {
  calf: (spot) => {
    if (!onPart(spot, 'shin')) return false;
    const { share, front } = onLimb(spot, 'shin');
    return front < 1.6 && share > 0.05 && within(share, 0.32, 0.3, front, -5, 7.2);
  },
  // The peroneals: a narrow strip from the head of the outer shin bone towards the ankle.
  'outer-calf': (spot) => {
    if (!onPart(spot, 'shin')) return false;
    const { share, angle } = onLimb(spot, 'shin');
    return within(share, 0.38, 0.33, angle, -4, 44);
  },
  shin: (spot) => {
    if (!onPart(spot, 'shin')) return false;
    const { share, front, outwards } = onLimb(spot, 'shin');
    return front > 0 && outwards > -1 && within(share, 0.38, 0.33, front, 3, 4);
  },
  // Under the arch: narrow in front of the heel, widening to the ball of the foot.
  sole: (spot) => {
    if (!onPart(spot, 'foot')) return false;
    const { outwards, height, ahead } = onFoot(spot);
    const half = 2 + 0.1 * ahead;
    return height < 2.6 && (outwards / half) ** 4 + ((ahead - 6.3) / 8.2) ** 4 < 1;
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
  shoulder: (spot) => onPart(spot, 'upperArm') && onLimb(spot, 'upperArm').share < 0.34,
  forearm: (spot) =>
    onPart(spot, 'forearm') && Math.abs(onLimb(spot, 'forearm').share - 0.36) < 0.3,
};
