import type { Frame } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';
import { Primitive } from './primitive.ts';

/** Ellipsoid with half-axes along the axes of a frame; the distance is exact near the surface. */
export class Ellipsoid extends Primitive {
  readonly centre: Vector;
  readonly radius: number;
  protected readonly frame: Frame;
  protected readonly half: Vector;

  /** @param half half-axes, cm */
  constructor(frame: Frame, half: Vector) {
    super();
    this.frame = frame;
    this.half = half;
    this.centre = frame.origin;
    this.radius = Math.max(...half);
  }

  distance(x: number, y: number, z: number): number {
    const { origin, x: ax, y: ay, z: az } = this.frame;
    const dx = x - origin[0];
    const dy = y - origin[1];
    const dz = z - origin[2];
    const [hx, hy, hz] = this.half;
    const u = (dx * ax[0] + dy * ax[1] + dz * ax[2]) / hx;
    const v = (dx * ay[0] + dy * ay[1] + dz * ay[2]) / hy;
    const w = (dx * az[0] + dy * az[1] + dz * az[2]) / hz;
    const level = Math.sqrt(u * u + v * v + w * w);
    if (level < 1e-6) return -Math.min(hx, hy, hz);
    const slope = Math.sqrt((u / hx) ** 2 + (v / hy) ** 2 + (w / hz) ** 2);
    return (level * (level - 1)) / slope;
  }
}
