import type { PropOf } from '../../schemas/pose-props.ts';
import { type Camera, type Planar, project } from '../render/camera.ts';
import { addScaled, dot, negate, unit, type Vector } from '../space/vector.ts';
import { minus, plus, times, toUnit } from '../trace/planar.ts';
import { colour } from './palette.ts';
import { LINE, path, type ToSheet, text, UNITS } from './sheet.ts';

/** The projected roller: its ends are ellipses, its sides straight lines between them. */
interface Shape {
  readonly near: Vector;
  readonly axis: Vector;
  /** Place on the rim of the end around a middle: 1 and -1 are the two silhouette points. */
  rim(middle: Vector, share: number): string;
  /** Arc to a rim point, at a share of the full radius. */
  arc(share: number, sweep: 0 | 1, to: string): string;
}

function shapeOf(roller: PropOf<'roller'>, camera: Camera, toSheet: ToSheet): Shape {
  const given = unit(roller.axis);
  const axis = dot(given, camera.view) < 0 ? negate(given) : given;
  const along = project(camera, axis);
  const flat = toUnit(along);
  const across: Planar = [-flat[1], flat[0]];
  const radius = roller.radius * UNITS;
  const minor = radius * Math.abs(dot(axis, camera.view));
  const tilt = Math.round((Math.atan2(-flat[1], flat[0]) * 180) / Math.PI + 90);
  const near = addScaled(roller.at, axis, roller.length / 2);
  return {
    near,
    axis,
    rim: (middle, share) =>
      text(toSheet(plus(project(camera, middle), times(across, roller.radius * share)))),
    // Radii a little too small are stretched to an exact half ellipse; too large ones make a lens.
    arc: (share, sweep, to) =>
      `A${Math.floor(radius * share) - 1} ${Math.floor(minor * share)} ${tilt} 0 ${sweep} ${to}`,
  };
}

/** Outline of the whole roller. */
function silhouette(roller: PropOf<'roller'>, shape: Shape): string {
  const { near, axis, rim, arc } = shape;
  const far = addScaled(near, axis, -roller.length);
  const round = arc(1, 0, rim(far, -1));
  return `M${rim(near, 1)}L${rim(far, 1)}${round}L${rim(near, -1)}${arc(1, 0, rim(near, 1))}z`;
}

/** A foam roller as exact ellipses, with quiet rings and a core. */
export function rollerSvg(roller: PropOf<'roller'>, camera: Camera, toSheet: ToSheet): string {
  const shape = shapeOf(roller, camera, toSheet);
  const { near, axis, rim, arc } = shape;
  const disc = (share: number): string =>
    `M${rim(near, share)}${arc(share, 0, rim(near, -share))}${arc(share, 0, rim(near, share))}z`;
  const rings = [0.2, 0.4, 0.6, 0.8]
    .map((share) => addScaled(near, axis, -roller.length * share))
    .map((middle) => `M${rim(middle, 1)}${arc(1, 1, rim(middle, -1))}`);
  const seenFromSide = Math.hypot(...minus(project(camera, axis), [0, 0])) > 0.3;
  const line = `stroke="${colour('line')}"`;
  const body = `fill="${colour('roller')}" ${line} stroke-width="${LINE.outline}"`;
  const ring = `fill="none" ${line} stroke-opacity=".35" stroke-width="${LINE.hem}"`;
  const end = `fill="${colour('roller-end')}" ${line} stroke-width="${LINE.outline}"`;
  const core = `fill="${colour('roller')}" ${line} stroke-width="${LINE.hem}"`;
  return (
    path(silhouette(roller, shape), `${body} stroke-linejoin="round"`) +
    (seenFromSide ? path(rings.join(''), ring) : '') +
    path(disc(1), end) +
    path(disc(0.42), core)
  );
}

/** Outline of a roller elsewhere, for the ghost of a movement. */
export function rollerGhost(roller: PropOf<'roller'>, camera: Camera, toSheet: ToSheet): string {
  return silhouette(roller, shapeOf(roller, camera, toSheet));
}

/** A massage ball. */
export function ballSvg(ball: PropOf<'ball'>, camera: Camera, toSheet: ToSheet): string {
  const [x, y] = toSheet(project(camera, ball.at)).map(Math.round);
  const size = Math.round(ball.radius * UNITS);
  return `<circle cx="${x}" cy="${y}" r="${size}" fill="${colour('roller')}" stroke="${colour('line')}" stroke-width="${LINE.outline}"/>`;
}
