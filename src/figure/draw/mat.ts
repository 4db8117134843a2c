import type { PropOf } from '../../schemas/pose-props.ts';
import { type Camera, project } from '../render/camera.ts';
import { item } from '../space/number.ts';
import { add, cross, dot, subtract, UP, type Vector } from '../space/vector.ts';
import { colour } from './palette.ts';
import { path, type ToSheet, text } from './sheet.ts';

const THICKNESS: Vector = [0, -1.2, 0];

/** The four corners of a mat on the floor, around. */
export const matCorners = ({ x, z }: PropOf<'mat'>): Vector[] => [
  [x[0], 0, z[0]],
  [x[1], 0, z[0]],
  [x[1], 0, z[1]],
  [x[0], 0, z[1]],
];

/** A thin mat: its top, and the edges that face the viewer. */
export function matSvg(mat: PropOf<'mat'>, camera: Camera, toSheet: ToSheet): string {
  const corners = matCorners(mat);
  const polygon = (points: readonly Vector[]): string =>
    `M${points.map((p) => text(toSheet(project(camera, p)))).join('L')}z`;
  const edges = corners.map((corner, i) => {
    const next = item(corners, (i + 1) % 4);
    const outwards = cross(UP, subtract(next, corner));
    if (dot(outwards, camera.view) <= 0) return '';
    return polygon([corner, next, add(next, THICKNESS), add(corner, THICKNESS)]);
  });
  return (
    path(edges.join(''), `fill="${colour('mat-edge')}"`) +
    path(polygon(corners), `fill="${colour('mat')}"`)
  );
}
