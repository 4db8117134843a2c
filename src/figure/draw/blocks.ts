import type { PropOf } from '../../schemas/pose-props.ts';
import type { Box } from '../render/box.ts';
import { type Camera, depthOf, project } from '../render/camera.ts';
import { boxesOf } from '../render/chair.ts';
import { item } from '../space/number.ts';
import { addScaled, cross, dot, UP, unit, type Vector } from '../space/vector.ts';
import { colour, type Role } from './palette.ts';
import { LINE, path, type ToSheet, text } from './sheet.ts';

interface Face {
  readonly depth: number;
  readonly outline: string;
  readonly role: Role;
}

/** The faces of a block that the camera sees. */
function facesOf(box: Box, camera: Camera, toSheet: ToSheet): Face[] {
  return box.axes.flatMap((axis, i) => {
    const facing = dot(axis, camera.view);
    if (Math.abs(facing) < 1e-3 || (box.covered && axis[1] > 0.9)) return [];
    const j = (i + 1) % 3;
    const k = (i + 2) % 3;
    const middle = addScaled(box.centre, axis, Math.sign(facing) * item(box.half, i));
    const corner = (a: number, b: number): Vector => {
      const along = addScaled(middle, item(box.axes, j), a * item(box.half, j));
      return addScaled(along, item(box.axes, k), b * item(box.half, k));
    };
    const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
    const outline = `M${corners.map((p) => text(toSheet(project(camera, p)))).join('L')}z`;
    const fromSide = Math.abs(dot(axis, camera.right)) > 0.6;
    const role: Role = axis[1] > 0.9 ? 'chair-top' : fromSide ? 'chair-side' : 'chair';
    return [{ depth: depthOf(camera, box.centre), outline, role }];
  });
}

/** A chair, painted from back to front. */
export function chairSvg(chair: PropOf<'chair'>, camera: Camera, toSheet: ToSheet): string {
  const faces = boxesOf(chair).flatMap((box) => facesOf(box, camera, toSheet));
  faces.sort((a, b) => a.depth - b.depth);
  const shapes = faces.map(({ outline, role }) => path(outline, `fill="${colour(role)}"`));
  const stroke = `stroke="${colour('line')}" stroke-width="${LINE.fine}" stroke-linejoin="round"`;
  return `<g ${stroke}>${shapes.join('')}</g>`;
}

/** The soft shadow of a chair on the floor. */
export function chairShadow(chair: PropOf<'chair'>, camera: Camera, toSheet: ToSheet): string {
  const forward = unit(chair.facing);
  const aside = cross(UP, forward);
  const corners = [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ].map(([a = 0, b = 0]) => addScaled(addScaled(chair.at, forward, a * 22), aside, b * 23));
  const outline = corners.map((point) => text(toSheet(project(camera, point)))).join('L');
  return path(`M${outline}z`, `fill="${colour('shadow')}" fill-opacity=".09"`);
}

/** Corners of everything a chair is made of. */
export function chairCorners(chair: PropOf<'chair'>): Vector[] {
  return boxesOf(chair).flatMap(({ centre, axes, half }) =>
    [-1, 1].flatMap((a) =>
      [-1, 1].flatMap((b) =>
        [-1, 1].map((c) =>
          addScaled(
            addScaled(addScaled(centre, axes[0], a * half[0]), axes[1], b * half[1]),
            axes[2],
            c * half[2],
          ),
        ),
      ),
    ),
  );
}

/** Corners of the piece of wall that is shown. */
export function wallCorners(wall: PropOf<'wall'>): Vector[] {
  const aside = cross(UP, unit(wall.facing));
  const half = wall.width / 2;
  const foot = [addScaled(wall.at, aside, -half), addScaled(wall.at, aside, half)];
  const head = foot.map((p) => addScaled(p, UP, wall.height)).reverse();
  return [...foot, ...head];
}

/** How thick the cut edge of a wall is, cm. */
const WALL_THICKNESS = 5;

/** A piece of wall, with the cut edge that the viewer sees: it shows where the surface is. */
export function wallSvg(wall: PropOf<'wall'>, camera: Camera, toSheet: ToSheet): string {
  const polygon = (points: readonly Vector[]): string =>
    `M${points.map((p) => text(toSheet(project(camera, p)))).join('L')}z`;
  const corners = wallCorners(wall);
  const aside = cross(UP, unit(wall.facing));
  const near = dot(aside, camera.view) > 0 ? [1, 2] : [0, 3];
  const front = near.map((i) => item(corners, i));
  const back = front.map((p) => addScaled(p, unit(wall.facing), -WALL_THICKNESS)).reverse();
  const edge = `stroke="${colour('wall-edge')}" stroke-width="${LINE.fine}"`;
  return (
    path(polygon([...front, ...back]), `fill="${colour('wall-edge')}"`) +
    path(polygon(corners), `fill="${colour('wall')}" ${edge}`)
  );
}
