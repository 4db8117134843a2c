import type { PoseData } from '../../schemas/pose.ts';
import type { PoseProp } from '../../schemas/pose-props.ts';
import { type Body, bodyIn } from '../flesh/body.ts';
import { type Camera, project } from '../render/camera.ts';
import { EMPTY, type Picture, placeOf } from '../render/picture.ts';
import { render } from '../render/render.ts';
import { closeSlivers } from '../render/slivers.ts';
import { momentsOf } from '../settle/motion.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { cell } from '../space/number.ts';
import { type Marks, markPoints } from './marks.ts';
import { includeProps } from './props.ts';
import { type Bounds, include, noBounds } from './sheet.ts';

/** One moment of a pose as the camera sees it. */
export interface Shot {
  readonly body: Body;
  readonly picture: Picture;
  readonly props: readonly PoseProp[];
}

/**
 * Pictures of a pose at some moments of its movement.
 * @param scale pixels per cm
 * @param times rising, from 0 (start) to 1 (end)
 */
export function shotsOf(
  pose: PoseData,
  camera: Camera,
  scale: number,
  times: readonly number[],
): Shot[] {
  const build = PEOPLE[pose.person];
  return momentsOf(pose, build, times).map(({ posture, props }) => {
    const body = bodyIn(posture, build);
    const picture = render(body, camera, { scale, props });
    closeSlivers(picture);
    return { body, picture, props };
  });
}

function includePicture(bounds: Bounds, picture: Picture): void {
  for (let index = 0; index < picture.piece.length; index++) {
    if (cell(picture.piece, index) === EMPTY) continue;
    const y = Math.floor(index / picture.width);
    include(bounds, placeOf(picture, index % picture.width, y));
  }
}

/** What bodies, props and marks take up on the picture plane. */
export function boundsOf(marks: Marks, shots: readonly Shot[], camera: Camera): Bounds {
  const bounds = noBounds();
  for (const { picture, props } of shots) {
    includePicture(bounds, picture);
    includeProps(bounds, props, camera);
  }
  for (const point of markPoints(marks)) include(bounds, project(camera, point), 2.5);
  return bounds;
}
