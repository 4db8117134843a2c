import type { Body } from '../flesh/body.ts';
import { type Camera, type Planar, project } from '../render/camera.ts';
import { SIDES } from '../skeleton/side.ts';
import { spineAt } from '../skeleton/spine.ts';
import { place } from '../space/frame.ts';
import { clamp } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { minus, times } from '../trace/planar.ts';
import { type Marks, markPoints } from './marks.ts';
import { propPoints } from './props.ts';
import type { Shot } from './shot.ts';

/** Something that may not be covered: all places near a line, cm. */
export interface Obstacle {
  readonly from: Planar;
  readonly to: Planar;
  readonly radius: number;
}

function bodyObstacles({ skeleton }: Body, camera: Camera): Obstacle[] {
  const line = (from: Vector, to: Vector, radius: number): Obstacle => ({
    from: project(camera, from),
    to: project(camera, to),
    radius,
  });
  const { spine, head, pelvis } = skeleton;
  const limbs = SIDES.flatMap((side) => {
    const { thigh, shin, foot, upperArm, forearm, hand } = skeleton[side];
    return [
      line(thigh.origin, shin.origin, 8),
      line(shin.origin, foot.origin, 6),
      line(foot.origin, place(foot, [0, -4, 16]), 4),
      line(upperArm.origin, forearm.origin, 6),
      line(forearm.origin, hand.origin, 4.5),
      line(hand.origin, place(hand, [0, -16, 0]), 4.5),
    ];
  });
  return [
    line(pelvis.origin, spineAt(spine, 26).origin, 14),
    line(spineAt(spine, 26).origin, spineAt(spine, 46).origin, 15),
    line(head.origin, place(head, [0, 5, 0]), 12),
    ...limbs,
  ];
}

/** What words and round pictures beside a pose must leave free: body, tools and marks. */
export function obstaclesOf(marks: Marks, shots: readonly Shot[], camera: Camera): Obstacle[] {
  const spot = (point: Vector, radius: number): Obstacle => {
    const at = project(camera, point);
    return { from: at, to: at, radius };
  };
  return [
    ...shots.flatMap(({ body }) => bodyObstacles(body, camera)),
    ...shots.flatMap(({ props }) =>
      props
        .filter(({ kind }) => kind !== 'mat' && kind !== 'wall')
        .flatMap((prop) => propPoints(prop).map((point) => spot(point, 3))),
    ),
    ...markPoints(marks).map((point) => spot(point, 5)),
  ];
}

/** Distance of a place from an obstacle, cm; negative within it. */
export function distanceFrom(at: Planar, { from, to, radius }: Obstacle): number {
  const along = minus(to, from);
  const own = minus(at, from);
  const square = along[0] ** 2 + along[1] ** 2;
  const share = square > 0 ? (own[0] * along[0] + own[1] * along[1]) / square : 0;
  return Math.hypot(...minus(own, times(along, clamp(share, 0, 1)))) - radius;
}
