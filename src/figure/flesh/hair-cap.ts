import type { Frame } from '../space/frame.ts';
import { dot, type Vector } from '../space/vector.ts';
import { Ellipsoid } from './ellipsoid.ts';

/** Half-space that is cut away: points p with normal . p > limit. */
export interface Cut {
  readonly normal: Vector;
  readonly limit: number;
}

const CUT_WIDTH = 0.8;

/** Smooth maximum of two distances: the intersection of two solids with a rounded edge. */
function smoothMax(a: number, b: number): number {
  const h = Math.max(CUT_WIDTH - Math.abs(a - b), 0) / CUT_WIDTH;
  return Math.max(a, b) + h * h * CUT_WIDTH * 0.25;
}

/** Cut through a point, removing what lies in the direction of the normal. */
export const cutAt = (point: Vector, normal: Vector): Cut => ({
  normal,
  limit: dot(normal, point),
});

/** Hair: an ellipsoid cut by planes and by the shape of the face. */
export class HairCap extends Ellipsoid {
  private readonly cuts: readonly Cut[];
  private readonly face: Ellipsoid;

  constructor(frame: Frame, half: Vector, cuts: readonly Cut[], face: Ellipsoid) {
    super(frame, half);
    this.cuts = cuts;
    this.face = face;
  }

  override distance(x: number, y: number, z: number): number {
    let result = super.distance(x, y, z);
    if (result > 4) return result;
    for (const { normal, limit } of this.cuts) {
      result = smoothMax(result, x * normal[0] + y * normal[1] + z * normal[2] - limit);
    }
    return smoothMax(result, -this.face.distance(x, y, z));
  }
}
