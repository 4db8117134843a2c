import type { PropOf } from '../../schemas/pose-props.ts';
import { add, cross, scale, UP, unit, type Vector } from '../space/vector.ts';
import type { Box } from './box.ts';

const HALF_WIDTH = 21;
const HALF_DEPTH = 20.5;
const SEAT = 3.5;

/** A plain wooden chair as blocks: seat, four legs, two posts, two rails. */
export function boxesOf(chair: PropOf<'chair'>): Box[] {
  const forward = unit(chair.facing);
  const aside = cross(UP, forward);
  const { height, at } = chair;
  const box = (
    ahead: number,
    up: number,
    side: number,
    halfAhead: number,
    halfUp: number,
    halfSide: number,
  ): Box => {
    const foot: Vector = [at[0], up, at[2]];
    const centre = add(add(foot, scale(forward, ahead)), scale(aside, side));
    const covered = up + halfUp === height - SEAT;
    return { centre, axes: [forward, UP, aside], half: [halfAhead, halfUp, halfSide], covered };
  };
  const legHalf = (height - SEAT) / 2;
  const depth = HALF_DEPTH - 2;
  const width = HALF_WIDTH - 2;
  const back = 1.5 - HALF_DEPTH;
  return [
    box(0, height - SEAT / 2, 0, HALF_DEPTH, SEAT / 2, HALF_WIDTH),
    box(-depth, legHalf, -width, 1.5, legHalf, 1.5),
    box(-depth, legHalf, width, 1.5, legHalf, 1.5),
    box(depth, legHalf, -width, 1.5, legHalf, 1.5),
    box(depth, legHalf, width, 1.5, legHalf, 1.5),
    box(back, height + 19.5, -width, 1.3, 19.5, 1.5),
    box(back, height + 19.5, width, 1.3, 19.5, 1.5),
    box(back, height + 31, 0, 0.9, 6.5, HALF_WIDTH - 3.5),
    box(back, height + 13, 0, 0.9, 2.5, HALF_WIDTH - 3.5),
  ];
}
