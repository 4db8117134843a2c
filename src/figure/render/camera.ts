import { radians } from '../space/number.ts';
import { addScaled, cross, dot, scale, type Vector } from '../space/vector.ts';

/** A place on the picture plane, cm: right and up. */
export type Planar = readonly [right: number, up: number];

/** An orthographic camera: everything keeps its size. */
export interface Camera {
  readonly right: Vector;
  readonly up: Vector;
  /** From the scene towards the viewer. */
  readonly view: Vector;
}

/**
 * Camera looking at the scene.
 * @param turn degrees around the scene to the right
 * @param above degrees raised
 */
export function cameraAt(turn: number, above: number): Camera {
  const yaw = radians(turn);
  const pitch = radians(above);
  const view: Vector = [
    Math.sin(yaw) * Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(yaw) * Math.cos(pitch),
  ];
  const right: Vector = [Math.cos(yaw), 0, -Math.sin(yaw)];
  return { right, up: cross(view, right), view };
}

/** Where a world point appears. */
export const project = (camera: Camera, point: Vector): Planar => [
  dot(point, camera.right),
  dot(point, camera.up),
];

/** How near a world point is to the viewer, cm; larger is nearer. */
export const depthOf = (camera: Camera, point: Vector): number => dot(point, camera.view);

/** World point at a place on the picture plane and a depth. */
export const unproject = (camera: Camera, [right, up]: Planar, depth: number): Vector =>
  addScaled(addScaled(scale(camera.right, right), camera.up, up), camera.view, depth);
