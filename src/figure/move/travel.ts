import type { PoseData } from '../../schemas/pose.ts';
import { type Camera, project } from '../render/camera.ts';
import { momentsOf } from '../settle/motion.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { SIDES } from '../skeleton/side.ts';
import { type Skeleton, solveSkeleton } from '../skeleton/skeleton.ts';
import { item, range } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { apart } from '../trace/planar.ts';

const PROBES = 9;
/** What travels this far on the sheet from one drawn moment to the next still moves smoothly, cm. */
const STRIDE = 7;
const LEAST = 7;
const MOST = 13;

const ends = ({ head, pelvis, left, right }: Skeleton): Vector[] => [
  head.origin,
  pelvis.origin,
  ...SIDES.flatMap((side) => {
    const { forearm, hand, shin, foot } = side === 'left' ? left : right;
    return [forearm.origin, hand.origin, shin.origin, foot.origin];
  }),
];

/** Moments, from 0 to 1, at which a movement is drawn: more for a hand that goes far. */
export function momentsToDraw(pose: PoseData, camera: Camera): number[] {
  const build = PEOPLE[pose.person];
  const times = range(PROBES).map((i) => i / (PROBES - 1));
  const seen = momentsOf(pose, build, times).map(({ posture }) =>
    ends(solveSkeleton(posture, build)).map((point) => project(camera, point)),
  );
  const travel = item(seen, 0).map((_, k) =>
    seen.slice(1).reduce((sum, now, i) => sum + apart(item(now, k), item(item(seen, i), k)), 0),
  );
  const strides = Math.ceil(Math.max(...travel) / STRIDE);
  const count = Math.max(LEAST, Math.min(MOST, strides + 1));
  return range(count).map((i) => i / (count - 1));
}
