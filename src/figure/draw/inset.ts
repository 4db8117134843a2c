import type { PoseData } from '../../schemas/pose.ts';
import type { PoseProp } from '../../schemas/pose-props.ts';
import type { Body } from '../flesh/body.ts';
import { type Camera, cameraAt, type Planar, project } from '../render/camera.ts';
import { render } from '../render/render.ts';
import { closeSlivers } from '../render/slivers.ts';
import { pointOf } from '../skeleton/reference.ts';
import type { Point } from '../trace/planar.ts';
import { bodySvg, tracedBody } from './body-svg.ts';
import { INSET_RADIUS, insetPlace } from './inset-place.ts';
import { leaderSvg, ringMiddle } from './leader.ts';
import { marksOf } from './marks.ts';
import { obstaclesOf } from './obstacle.ts';
import { colour } from './palette.ts';
import { toolsSvg } from './props.ts';
import { type Bounds, LINE, sheetAt, type ToSheet, UNITS } from './sheet.ts';
import type { Shot } from './shot.ts';

type Inset = NonNullable<PoseData['inset']>;

const partsOf = ({ skeleton }: Body) => ({
  pelvis: skeleton.pelvis,
  chest: skeleton.chest,
  head: skeleton.head,
  leftThigh: skeleton.left.thigh,
  rightThigh: skeleton.right.thigh,
  leftShin: skeleton.left.shin,
  rightShin: skeleton.right.shin,
  leftUpperArm: skeleton.left.upperArm,
  rightUpperArm: skeleton.right.upperArm,
  leftForearm: skeleton.left.forearm,
  rightForearm: skeleton.right.forearm,
  leftFoot: skeleton.left.foot,
  rightFoot: skeleton.right.foot,
});

/** World point in the middle of the inset. */
const insetMiddle = (body: Body, inset: Inset) => pointOf(partsOf(body), inset.around);

/**
 * Picture-plane place of a pose's inset: free, and near to what it explains; undefined without one.
 * @param bounds of everything else
 */
export function insetPlaceOf(
  pose: PoseData,
  shots: readonly Shot[],
  camera: Camera,
  bounds: Bounds,
): Planar | undefined {
  const start = shots[0];
  if (!pose.inset || !start) return undefined;
  const focus = project(camera, insetMiddle(start.body, pose.inset));
  const place = insetPlace(focus, bounds, obstaclesOf(marksOf(pose), shots, camera));
  if (!place) throw new InsetError('there is no room for the inset near the figure');
  return place;
}

/** An inset that fits nowhere. */
class InsetError extends Error {
  override name = 'InsetError';
}

/** An enlarged drawing whose lines keep the width that they have elsewhere. */
const withEvenLines = (svg: string, zoom: number): string =>
  svg.replace(
    /stroke-width="(\d+)"/g,
    (_, width: string) => `stroke-width="${Math.round(Number(width) / zoom)}"`,
  );

/**
 * A round picture of the same body from another side.
 * @param at middle of the circle on the sheet, drawing units
 * @param scale pixels per cm
 * @param main camera and sheet of the picture beside it
 */
export function insetSvg(
  body: Body,
  pose: PoseData,
  inset: Inset,
  props: readonly PoseProp[],
  at: Point,
  id: string,
  scale: number,
  main: { readonly camera: Camera; readonly toSheet: ToSheet },
): string {
  const camera = cameraAt(inset.turn ?? 0, inset.above ?? 0);
  const [right, up] = project(camera, insetMiddle(body, inset));
  const reach = inset.radius + 2;
  const extent = { left: right - reach, right: right + reach, bottom: up - reach, top: up + reach };
  const picture = render(body, camera, { scale, props, extent });
  closeSlivers(picture);
  const zoom = INSET_RADIUS / inset.radius;
  const [x, y] = at.map(Math.round);
  const toOwn = sheetAt(right, up);
  const paths = tracedBody(body, picture, { targets: pose.targets, gaze: pose.gaze }, toOwn);
  const own = `${id}-i`;
  const circle = `<circle id="${own}r" r="${inset.radius * UNITS}"/>`;
  const ringAt = main.toSheet(
    project(main.camera, ringMiddle(insetMiddle(body, inset), inset.radius, props)),
  );
  return [
    leaderSvg(ringAt, at),
    `<g transform="translate(${x} ${y}) scale(${zoom.toFixed(2)})">`,
    `<defs>${circle}<clipPath id="${own}k"><use href="#${own}r"/></clipPath></defs>`,
    `<use href="#${own}r" fill="${colour('mat')}"/>`,
    `<g clip-path="url(#${own}k)">`,
    withEvenLines(toolsSvg(props, camera, toOwn) + bodySvg(paths, own), zoom),
    '</g>',
    `<use href="#${own}r" fill="none" stroke="${colour('arrow')}" stroke-width="${Math.round(LINE.inner / zoom)}"/>`,
    '</g>',
  ].join('');
}
