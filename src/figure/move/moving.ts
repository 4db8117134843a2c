import type { PoseData } from '../../schemas/pose.ts';
import type { PosePosture } from '../../schemas/pose-posture.ts';
import type { PoseProp } from '../../schemas/pose-props.ts';
import { wordsFor } from '../draw/describe.ts';
import { framed } from '../draw/framed.ts';
import { insetPlaceOf, insetSvg } from '../draw/inset.ts';
import { layoutOf } from '../draw/layout.ts';
import { marksOf, NO_MARKS } from '../draw/marks.ts';
import { colour } from '../draw/palette.ts';
import { backdropSvg, toolsSvg } from '../draw/props.ts';
import { shadowRings } from '../draw/shadow.ts';
import { path, type ToSheet, UNITS } from '../draw/sheet.ts';
import { boundsOf, type Shot, shotsOf } from '../draw/shot.ts';
import { touchesOf } from '../gate/touches.ts';
import { type Camera, cameraAt, project } from '../render/camera.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { solveSkeleton } from '../skeleton/skeleton.ts';
import { item } from '../space/number.ts';
import { minus, type Point } from '../trace/planar.ts';
import { animated } from './animated.ts';
import { movingBody, ringsThrough } from './moving-body.ts';
import type { MovingLine } from './tracks.ts';
import { momentsToDraw } from './travel.ts';

/** Limbs apart, so that no two places of the skin are near one another. */
const AT_REST: PosePosture = {
  pelvis: { at: [0, 90, 0], up: [0, 1, 0], front: [0, 0, 1] },
  leftArm: { joints: { abduct: 70 } },
  rightArm: { joints: { abduct: 70 } },
  leftLeg: { joints: { abduct: 20 } },
  rightLeg: { joints: { abduct: 20 } },
};

const SHADOW_TOLERANCE = 5;

function shadowSvg(shots: readonly Shot[], camera: Camera, toSheet: ToSheet): string {
  const onSheet = (points: Point[]): MovingLine => ({
    points,
    skin: points.map(([x, y]) => [x / UNITS, y / UNITS, 0]),
  });
  const rings = shots.map(({ body }) => shadowRings(body, camera, toSheet).map(onSheet));
  const paint = `fill="${colour('shadow')}" fill-opacity=".13"`;
  return path(ringsThrough(rings, rings, SHADOW_TOLERANCE), paint);
}

/** Tools where they are at the start, with what carries them through the movement. */
function movingTools(shots: readonly Shot[], camera: Camera, toSheet: ToSheet): string {
  const start = item(shots, 0);
  const placeAt = (prop: PoseProp | undefined): Point =>
    prop && 'at' in prop ? toSheet(project(camera, prop.at)) : [0, 0];
  return start.props
    .map((prop, k) => {
      const drawn = toolsSvg([prop], camera, toSheet);
      const shifts = shots.map(({ props }) => minus(placeAt(props[k]), placeAt(prop)));
      if (!drawn || shifts.every((shift) => Math.hypot(...shift) < 1)) return drawn;
      const steps = shifts.map(([x, y]) => `translate(${Math.round(x)} ${Math.round(y)})`);
      return `<g transform="${steps.join(';')}">${drawn}</g>`;
    })
    .join('');
}

/**
 * Draws the movement of a pose: the start as a picture whose parts know their shapes at all
 * moments up to the end.
 * @param scale pixels per cm of the pictures that are traced
 * @throws PoseError or SheetError when the pose cannot be drawn
 */
export function drawMoving(id: string, pose: PoseData, scale: number): string {
  const camera = cameraAt(pose.view.turn ?? 0, pose.view.above ?? 0);
  const shots = shotsOf(pose, camera, scale, momentsToDraw(pose, camera));
  const start = item(shots, 0);
  const marks = pose.show === 'ghost' ? marksOf(pose) : NO_MARKS;
  const bounds = boundsOf(marks, shots, camera);
  const place = insetPlaceOf(pose, shots, camera, bounds);
  const { sheet, toSheet, inset } = layoutOf(bounds, place);
  const rest = solveSkeleton(AT_REST, PEOPLE[pose.person]);
  const layers = [
    backdropSvg(start.props, camera, toSheet),
    shadowSvg(shots, camera, toSheet),
    movingTools(shots, camera, toSheet),
    movingBody(shots, pose, rest, toSheet, id),
    pose.inset && inset
      ? insetSvg(start.body, pose, pose.inset, start.props, inset, id, scale, {
          camera,
          toSheet,
        })
      : '',
  ];
  const words = wordsFor(pose, touchesOf(start.body, start.props));
  return framed(id, pose, words, sheet, animated(layers.join('')));
}
