import type { Frame } from '../space/frame.ts';
import { cell, item } from '../space/number.ts';
import { addScaled, distance, dot, ORIGIN, subtract, type Vector } from '../space/vector.ts';
import { Primitive } from './primitive.ts';

/** Half-extents of a cross-section towards +x, -x, +z and -z of its frame, cm. */
export type Extents = readonly [plusX: number, minusX: number, plusZ: number, minusZ: number];

/** One cross-section of a loft; the frame's y axis runs along the loft. */
export interface Station {
  readonly frame: Frame;
  readonly extents: Extents;
  /** What `coordinates` reports here: height along the spine, or share of a limb. */
  readonly position: number;
}

export interface LoftShape {
  /** Roundness of the sections: 2 is an ellipse, more is squarer. */
  readonly power?: number;
  /** Length of the rounded end before the first station, cm. */
  readonly startCap?: number;
  /** Length of the rounded end after the last station, cm. */
  readonly endCap?: number;
  /** Evenly spaced on a straight line: faster to evaluate. */
  readonly straight?: boolean;
}

/** Where a point lies in a loft. */
export interface LoftCoordinates {
  readonly position: number;
  /** Along the section's x axis, cm. */
  readonly x: number;
  /** Along the section's z axis, cm. */
  readonly z: number;
}

const meanExtent = ({ extents }: Station): number => (extents.reduce((a, b) => a + b, 0) / 4) * 0.9;

/** A limb or trunk: cross-sections along an axis, with separate front, back and side profiles. */
export class Loft extends Primitive {
  readonly centre: Vector;
  readonly radius: number;
  private readonly count: number;
  private readonly origins: Float64Array;
  private readonly xAxes: Float64Array;
  private readonly yAxes: Float64Array;
  private readonly zAxes: Float64Array;
  private readonly extents: Float64Array;
  private readonly positions: Float64Array;
  private readonly power: number;
  private readonly startCap: number;
  private readonly endCap: number;
  private readonly straight: boolean;
  private readonly length: number;
  private lastPosition = 0;
  private lastX = 0;
  private lastZ = 0;

  constructor(stations: readonly Station[], shape: LoftShape = {}) {
    super();
    const first = item(stations, 0);
    const last = item(stations, stations.length - 1);
    this.count = stations.length;
    this.origins = new Float64Array(stations.flatMap((s) => [...s.frame.origin]));
    this.xAxes = new Float64Array(stations.flatMap((s) => [...s.frame.x]));
    this.yAxes = new Float64Array(stations.flatMap((s) => [...s.frame.y]));
    this.zAxes = new Float64Array(stations.flatMap((s) => [...s.frame.z]));
    this.extents = new Float64Array(stations.flatMap((s) => [...s.extents]));
    this.positions = new Float64Array(stations.map((s) => s.position));
    this.power = shape.power ?? 2;
    this.straight = shape.straight ?? false;
    this.startCap = shape.startCap ?? meanExtent(first);
    this.endCap = shape.endCap ?? meanExtent(last);
    this.length = dot(subtract(last.frame.origin, first.frame.origin), first.frame.y);
    let centre = ORIGIN;
    for (const s of stations) centre = addScaled(centre, s.frame.origin, 1 / this.count);
    this.centre = centre;
    const cap = Math.max(this.startCap, this.endCap) * 0.5;
    const reach = stations.map((s) => distance(s.frame.origin, centre) + Math.max(...s.extents));
    this.radius = Math.max(...reach) + cap + 1;
  }

  distance(x: number, y: number, z: number): number {
    const last = this.count - 1;
    const fromStart = this.ahead(0, x, y, z);
    if (fromStart <= 0) return this.section(0, 0, 0, x, y, z, fromStart || 1e-9, this.startCap);
    if (this.straight) {
      const beyond = fromStart - this.length;
      if (beyond >= 0) return this.section(last, last, 0, x, y, z, beyond || 1e-9, this.endCap);
      const steps = (fromStart / this.length) * last;
      const lower = Math.min(last - 1, Math.floor(steps));
      return this.section(lower, lower + 1, steps - lower, x, y, z, 0, 1);
    }
    const fromEnd = this.ahead(last, x, y, z);
    if (fromEnd >= 0) return this.section(last, last, 0, x, y, z, fromEnd || 1e-9, this.endCap);
    return this.between(x, y, z, fromStart, fromEnd);
  }

  /** Position and section coordinates of a point. */
  coordinates(point: Vector): LoftCoordinates {
    this.distance(point[0], point[1], point[2]);
    return { position: this.lastPosition, x: this.lastX, z: this.lastZ };
  }

  /** How far a point lies ahead of a station, cm. */
  private ahead(station: number, x: number, y: number, z: number): number {
    const i = 3 * station;
    const origins = this.origins;
    const yAxes = this.yAxes;
    return (
      (x - cell(origins, i)) * cell(yAxes, i) +
      (y - cell(origins, i + 1)) * cell(yAxes, i + 1) +
      (z - cell(origins, i + 2)) * cell(yAxes, i + 2)
    );
  }

  /** Binary search for the two stations around a point of a bent loft. */
  private between(x: number, y: number, z: number, fromStart: number, fromEnd: number): number {
    let lower = 0;
    let upper = this.count - 1;
    let aheadOfLower = fromStart;
    let aheadOfUpper = fromEnd;
    while (upper - lower > 1) {
      const middle = (lower + upper) >> 1;
      const ahead = this.ahead(middle, x, y, z);
      if (ahead >= 0) {
        lower = middle;
        aheadOfLower = ahead;
      } else {
        upper = middle;
        aheadOfUpper = ahead;
      }
    }
    const share = aheadOfLower / (aheadOfLower - aheadOfUpper);
    return this.section(lower, upper, share, x, y, z, 0, 1);
  }

  /** Distance within the blend of two sections; `beyond` is the overshoot into a rounded end. */
  private section(
    from: number,
    to: number,
    share: number,
    x: number,
    y: number,
    z: number,
    beyond: number,
    cap: number,
  ): number {
    const o = this.origins;
    const ax = this.xAxes;
    const az = this.zAxes;
    const e = this.extents;
    const a = 3 * from;
    const b = 3 * to;
    const t = share;
    const s = 1 - share;
    const dx = x - (cell(o, a) * s + cell(o, b) * t);
    const dy = y - (cell(o, a + 1) * s + cell(o, b + 1) * t);
    const dz = z - (cell(o, a + 2) * s + cell(o, b + 2) * t);
    const u =
      dx * (cell(ax, a) * s + cell(ax, b) * t) +
      dy * (cell(ax, a + 1) * s + cell(ax, b + 1) * t) +
      dz * (cell(ax, a + 2) * s + cell(ax, b + 2) * t);
    const v =
      dx * (cell(az, a) * s + cell(az, b) * t) +
      dy * (cell(az, a + 1) * s + cell(az, b + 1) * t) +
      dz * (cell(az, a + 2) * s + cell(az, b + 2) * t);
    const p = 4 * from + (u >= 0 ? 0 : 1);
    const q = 4 * to + (u >= 0 ? 0 : 1);
    const halfX = cell(e, p) * s + cell(e, q) * t;
    const m = 4 * from + (v >= 0 ? 2 : 3);
    const n = 4 * to + (v >= 0 ? 2 : 3);
    const halfZ = cell(e, m) * s + cell(e, n) * t;
    this.lastX = u;
    this.lastZ = v;
    this.lastPosition = cell(this.positions, from) * s + cell(this.positions, to) * t;
    const inSection = this.level(Math.abs(u) / halfX, Math.abs(v) / halfZ);
    const overshoot = beyond / cap;
    const level = beyond === 0 ? inSection : Math.sqrt(inSection ** 2 + overshoot ** 2);
    if (level < 1e-5) return -Math.min(halfX, halfZ);
    return Math.sqrt(u * u + v * v + beyond * beyond) * (1 - 1 / level);
  }

  /** 1 on the rim of a section, less inside. */
  private level(a: number, b: number): number {
    if (this.power === 2) return Math.sqrt(a * a + b * b);
    return (a ** this.power + b ** this.power) ** (1 / this.power);
  }
}
