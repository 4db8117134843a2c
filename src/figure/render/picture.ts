import type { Primitive } from '../flesh/primitive.ts';
import { cell } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { type Camera, type Planar, unproject } from './camera.ts';

/** No flesh at this pixel. */
export const EMPTY = -1;

/** What the camera sees of a body: depth, piece and surface direction per pixel. */
export interface Picture {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** Pixels per cm. */
  readonly scale: number;
  /** Picture-plane place of the upper left corner, cm. */
  readonly left: number;
  readonly top: number;
  readonly depth: Float32Array;
  /** Index of the piece of flesh, or EMPTY. */
  readonly piece: Int16Array;
  /** Surface directions towards the right, up and the viewer. */
  readonly normalRight: Float32Array;
  readonly normalUp: Float32Array;
  readonly normalView: Float32Array;
}

/** Picture-plane place of the middle of a pixel, cm. */
export function placeOf(picture: Picture, x: number, y: number): Planar {
  const { left, top, scale } = picture;
  return [left + (x + 0.5) / scale, top - (y + 0.5) / scale];
}

/** World point that a pixel shows. */
export function surfaceAt(picture: Picture, index: number): Vector {
  const x = index % picture.width;
  const y = Math.floor(index / picture.width);
  return unproject(picture.camera, placeOf(picture, x, y), cell(picture.depth, index));
}

/** Piece of flesh that a pixel shows. */
export function pieceAt(
  picture: Picture,
  pieces: readonly Primitive[],
  index: number,
): Primitive | undefined {
  return pieces[cell(picture.piece, index)];
}

/** Index of the pixel at a picture-plane place, or undefined outside the picture. */
export function pixelAt(picture: Picture, [right, up]: Planar): number | undefined {
  const x = Math.round((right - picture.left) * picture.scale - 0.5);
  const y = Math.round((picture.top - up) * picture.scale - 0.5);
  const inside = x >= 0 && y >= 0 && x < picture.width && y < picture.height;
  return inside ? y * picture.width + x : undefined;
}
