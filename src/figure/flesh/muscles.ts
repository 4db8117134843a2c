import type { FigureMuscle } from '../../schemas/pose-words.ts';
import type { Side } from '../skeleton/side.ts';
import type { Vector } from '../space/vector.ts';
import type { Body } from './body.ts';
import { HIP_MUSCLES } from './hip-muscles.ts';
import { LIMB_MUSCLES } from './limb-muscles.ts';
import type { Outline } from './muscle-spot.ts';
import type { Primitive } from './primitive.ts';
import { TRUNK_MUSCLES } from './trunk-muscles.ts';

const OUTLINES: Readonly<Record<FigureMuscle, Outline>> = {
  ...TRUNK_MUSCLES,
  ...HIP_MUSCLES,
  ...LIMB_MUSCLES,
};

/** Whether a surface point belongs to a muscle of a side. */
export function isMuscle(
  body: Body,
  piece: Primitive,
  point: Vector,
  muscle: FigureMuscle,
  side: Side,
): boolean {
  return OUTLINES[muscle]({ body, piece, point, side });
}
