import type { PoseProp } from '../../schemas/pose-props.ts';
import { type Camera, project } from '../render/camera.ts';
import { range } from '../space/number.ts';
import { across, add, addScaled, cross, scale, UP, unit, type Vector } from '../space/vector.ts';
import { chairCorners, chairShadow, chairSvg, wallCorners, wallSvg } from './blocks.ts';
import { cushionPoints, cushionSvg } from './cushion.ts';
import { matCorners, matSvg } from './mat.ts';
import { ballSvg, rollerSvg } from './roller.ts';
import { type Bounds, include, type ToSheet } from './sheet.ts';

/** What lies under everything: mats, walls and the shadow of a chair. */
export function backdropSvg(props: readonly PoseProp[], camera: Camera, toSheet: ToSheet): string {
  return props
    .map((prop) => {
      if (prop.kind === 'mat') return matSvg(prop, camera, toSheet);
      if (prop.kind === 'chair') return chairShadow(prop, camera, toSheet);
      return prop.kind === 'wall' ? wallSvg(prop, camera, toSheet) : '';
    })
    .join('');
}

/** What the body rests on. */
export function toolsSvg(props: readonly PoseProp[], camera: Camera, toSheet: ToSheet): string {
  return props
    .map((prop) => {
      if (prop.kind === 'roller') return rollerSvg(prop, camera, toSheet);
      if (prop.kind === 'ball') return ballSvg(prop, camera, toSheet);
      if (prop.kind === 'cushion') return cushionSvg(prop, camera, toSheet);
      return prop.kind === 'chair' ? chairSvg(prop, camera, toSheet) : '';
    })
    .join('');
}

/** Points that hold a prop's outline. */
export function propPoints(prop: PoseProp): Vector[] {
  if (prop.kind === 'mat') return matCorners(prop);
  if (prop.kind === 'cushion') return cushionPoints(prop);
  if (prop.kind === 'chair') return chairCorners(prop);
  if (prop.kind === 'wall') return wallCorners(prop);
  if (prop.kind === 'ball') return [prop.at];
  const axis = unit(prop.axis);
  const up = across(UP, axis);
  const aside = cross(axis, up);
  return [-0.5, 0.5].flatMap((end) =>
    range(12).map((i) => {
      const angle = (i / 12) * 2 * Math.PI;
      const rim = add(
        scale(up, Math.cos(angle) * prop.radius),
        scale(aside, Math.sin(angle) * prop.radius),
      );
      return add(addScaled(prop.at, axis, end * prop.length), rim);
    }),
  );
}

/** Widens bounds so that they hold the props. */
export function includeProps(bounds: Bounds, props: readonly PoseProp[], camera: Camera): void {
  for (const prop of props) {
    for (const point of propPoints(prop)) include(bounds, project(camera, point));
  }
}
