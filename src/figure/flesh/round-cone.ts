import { dot, mix, size, subtract, type Vector } from '../space/vector.ts';
import { Primitive } from './primitive.ts';

/** Two balls and everything between them; exact distance after Inigo Quilez. */
export class RoundCone extends Primitive {
  readonly centre: Vector;
  readonly radius: number;
  private readonly from: Vector;
  private readonly axis: Vector;
  private readonly fromRadius: number;
  private readonly toRadius: number;
  private readonly lengthSquared: number;
  private readonly taper: number;
  private readonly slantSquared: number;

  /** @param fromRadius radius at `from`, cm @param toRadius radius at `to`, cm */
  constructor(from: Vector, to: Vector, fromRadius: number, toRadius: number) {
    super();
    this.from = from;
    this.axis = subtract(to, from);
    this.fromRadius = fromRadius;
    this.toRadius = toRadius;
    this.lengthSquared = dot(this.axis, this.axis) || 1e-9;
    this.taper = fromRadius - toRadius;
    this.slantSquared = this.lengthSquared - this.taper * this.taper;
    this.centre = mix(from, to, 0.5);
    this.radius = size(this.axis) / 2 + Math.max(fromRadius, toRadius);
  }

  distance(x: number, y: number, z: number): number {
    const from = this.from;
    const axis = this.axis;
    const l2 = this.lengthSquared;
    const taper = this.taper;
    const slantSquared = this.slantSquared;
    const px = x - from[0];
    const py = y - from[1];
    const pz = z - from[2];
    const along = px * axis[0] + py * axis[1] + pz * axis[2];
    const beyond = along - l2;
    const wx = px * l2 - axis[0] * along;
    const wy = py * l2 - axis[1] * along;
    const wz = pz * l2 - axis[2] * along;
    const aside2 = wx * wx + wy * wy + wz * wz;
    const along2 = along * along * l2;
    const beyond2 = beyond * beyond * l2;
    const border = Math.sign(taper) * taper * taper * aside2;
    if (Math.sign(beyond) * slantSquared * beyond2 > border) {
      return Math.sqrt(aside2 + beyond2) / l2 - this.toRadius;
    }
    if (Math.sign(along) * slantSquared * along2 < border) {
      return Math.sqrt(aside2 + along2) / l2 - this.fromRadius;
    }
    return (Math.sqrt((aside2 * slantSquared) / l2) + along * taper) / l2 - this.fromRadius;
  }
}
