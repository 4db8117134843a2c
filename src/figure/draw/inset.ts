import type { PoseData } from '../../schemas/pose.ts';
import type { PoseProp } from '../../schemas/pose-props.ts';
import type { Body } from '../flesh/body.ts';
import { cameraAt, project } from '../render/camera.ts';
import { render } from '../render/render.ts';
import { closeSlivers } from '../render/slivers.ts';
import { pointOf } from '../skeleton/reference.ts';
import type { Point } from '../trace/planar.ts';
import { bodySvg, tracedBody } from './body-svg.ts';
import { colour } from './palette.ts';
import { toolsSvg } from './props.ts';
import { LINE, sheetAt, UNITS } from './sheet.ts';

/** Radius of the round picture on the sheet, cm. */
export const INSET_RADIUS = 30;

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
});

/** World point in the middle of the inset. */
export const insetMiddle = (body: Body, inset: Inset) => pointOf(partsOf(body), inset.around);

/**
 * A round picture of the same body from another side.
 * @param at middle of the circle on the sheet, drawing units
 * @param scale pixels per cm
 */
export function insetSvg(
  body: Body,
  pose: PoseData,
  inset: Inset,
  props: readonly PoseProp[],
  at: Point,
  id: string,
  scale: number,
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
  return [
    `<g transform="translate(${x} ${y}) scale(${zoom.toFixed(2)})">`,
    `<defs>${circle}<clipPath id="${own}k"><use href="#${own}r"/></clipPath></defs>`,
    `<use href="#${own}r" fill="${colour('mat')}"/>`,
    `<g clip-path="url(#${own}k)">`,
    toolsSvg(props, camera, toOwn),
    bodySvg(paths, own),
    '</g>',
    `<use href="#${own}r" fill="none" stroke="${colour('line')}" stroke-width="${LINE.inner}"/>`,
    '</g>',
  ].join('');
}
