import type { PoseData } from '../../schemas/pose.ts';
import { type Camera, project } from '../render/camera.ts';
import { apart, minus, type Point, plus, times, toUnit } from '../trace/planar.ts';
import { colour } from './palette.ts';
import { LINE, path, type ToSheet, text, UNITS } from './sheet.ts';

/** A distance to measure. */
export type Measure = NonNullable<PoseData['measures']>[number];

/** Half of the tick at either end, drawing units; less of a short line, or it reads as an H. */
const TICK = 2.6 * UNITS;
const SHARE = 0.3;

/** A line with a tick across either end, as in a technical drawing. */
function lineOf(from: Point, to: Point): string {
  const along = toUnit(minus(to, from));
  const across = times([-along[1], along[0]], Math.min(TICK, SHARE * apart(from, to)));
  const tick = (at: Point): string => `M${text(plus(at, across))}L${text(minus(at, across))}`;
  return `M${text(from)}L${text(to)}${tick(from)}${tick(to)}`;
}

/** Distances to measure: thinner than arrows and without heads, since nothing moves there. */
export function measuresOf(measures: readonly Measure[], camera: Camera, toSheet: ToSheet): string {
  const d = measures
    .map(({ from, to }) => lineOf(toSheet(project(camera, from)), toSheet(project(camera, to))))
    .join('');
  return path(d, `fill="none" stroke="${colour('arrow')}" stroke-width="${LINE.measure}"`);
}
