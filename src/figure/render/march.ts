import type { Field, Selection } from '../flesh/field.ts';
import { add, scale, type Vector } from '../space/vector.ts';
import type { Camera, Planar } from './camera.ts';

const MOST_STEPS = 140;

/** A ray from the viewer, told by its place on the picture plane. */
export const rayOrigin = (camera: Camera, [right, up]: Planar): Vector =>
  add(scale(camera.right, right), scale(camera.up, up));

export interface Stop {
  /** Stop when flesh is nearer than this, cm. */
  readonly within: number;
  /** Share of the free distance that is walked at once; below 1 for safety at seams. */
  readonly stride: number;
  /** Shortest step, cm. */
  readonly least: number;
}

/**
 * Walks a ray away from the viewer until flesh is near.
 * @param near depth to start at, cm
 * @param far depth to give up at, cm
 * @returns depth of the meeting, or undefined
 */
export function march(
  field: Field,
  selection: Selection,
  camera: Camera,
  origin: Vector,
  near: number,
  far: number,
  stop: Stop,
): number | undefined {
  const [vx, vy, vz] = camera.view;
  const [ox, oy, oz] = origin;
  let depth = near;
  for (let step = 0; step < MOST_STEPS; step++) {
    const free = field.distance(ox + vx * depth, oy + vy * depth, oz + vz * depth, selection);
    if (free < stop.within) return depth;
    depth -= Math.max(stop.least, (free - stop.within * 0.5) * stop.stride);
    if (depth < far) return undefined;
  }
  return undefined;
}
