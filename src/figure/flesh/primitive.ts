import type { Side } from '../skeleton/side.ts';
import { smoothstep } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';

/** What a piece of flesh belongs to. */
export type FleshPart =
  | 'torso'
  | 'pelvis'
  | 'head'
  | 'ear'
  | 'hair'
  | 'upperArm'
  | 'forearm'
  | 'hand'
  | 'thigh'
  | 'shin'
  | 'foot';

/** A joint near which a piece melts into its neighbours; further off it only touches them. */
export interface BlendJoint {
  readonly at: Vector;
  /** Full blending up to this distance, cm. */
  readonly full: number;
  /** No blending beyond this distance, cm. */
  readonly none: number;
}

/** One solid of the body, known by its signed distance: negative inside, in cm. */
export abstract class Primitive {
  part: FleshPart = 'torso';
  side: Side | undefined;
  /** Name of a detail that gets its own outline, like a finger. */
  detail = '';
  /** Position in the body's list. */
  index = 0;
  /** Smallest ball that holds it. */
  abstract readonly centre: Vector;
  abstract readonly radius: number;
  private width = 2;
  private joint: BlendJoint | undefined;

  /** Signed distance from a point, cm. */
  abstract distance(x: number, y: number, z: number): number;

  /** Says what it belongs to. */
  belongsTo(part: FleshPart, side?: Side): this {
    this.part = part;
    this.side = side;
    return this;
  }

  /** Gives it an outline of its own. */
  detailed(name: string): this {
    this.detail = name;
    return this;
  }

  /** Width of the smooth seam with the rest of its group, cm; everywhere or only near a joint. */
  melts(width: number, joint?: BlendJoint): this {
    this.width = width;
    this.joint = joint;
    return this;
  }

  /** Width of its seam at a point, cm. */
  seamAt(x: number, y: number, z: number): number {
    if (!this.joint) return this.width;
    return Math.max(0.15, this.width * fade(this.joint, x, y, z));
  }
}

/** 1 near a joint, falling to 0 away from it. */
export function fade(joint: BlendJoint, x: number, y: number, z: number): number {
  const [jx, jy, jz] = joint.at;
  const away = Math.sqrt((x - jx) ** 2 + (y - jy) ** 2 + (z - jz) ** 2);
  return 1 - smoothstep(joint.full, joint.none, away);
}
