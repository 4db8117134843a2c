import type { Vector } from '../space/vector.ts';

/** A straight-edged block. */
export interface Box {
  readonly centre: Vector;
  readonly axes: readonly [Vector, Vector, Vector];
  /** Half lengths along the axes, cm. */
  readonly half: Vector;
  /** Its upper face lies against something and is never seen. */
  readonly covered?: boolean;
}
