import type { PoseContact } from '../../schemas/pose.ts';
import type { ContactPart } from '../../schemas/pose-words.ts';
import { type Body, torsoCoordinates } from '../flesh/body.ts';
import type { Selection } from '../flesh/field.ts';
import { range } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { floorUnder } from './floor.ts';
import { fleshOf, SPINE_LIMITS } from './parts.ts';
import type { Surface } from './surface.ts';

const FLOOR_STEP = 2;
const NEIGHBOURHOOD = range(7).map((i) => (i - 3) * 0.5);

/** The least distance over some points, and where it is. */
function nearest(body: Body, flesh: Selection, points: readonly Vector[]): [number, Vector] {
  let least = Infinity;
  let where: Vector = [0, 0, 0];
  for (const point of points) {
    const distance = body.field.distance(point[0], point[1], point[2], flesh);
    if (distance < least) {
      least = distance;
      where = point;
    }
  }
  return [least, where];
}

/**
 * Distance between a part of the body and what it should rest on, cm; negative when pressed in.
 * A surface that is not there is infinitely far away.
 */
export function gapBetween(
  body: Body,
  part: ContactPart,
  on: PoseContact['on'],
  surfaces: readonly Surface[],
): number {
  const flesh = fleshOf(body, part);
  const limits = SPINE_LIMITS[part];
  const counts = (point: Vector): boolean => {
    if (!limits) return true;
    const { position } = torsoCoordinates(body, point);
    return position > limits.from && position < limits.to;
  };
  if (on !== 'floor') {
    const points = surfaces.filter((s) => s.kind === on).flatMap((s) => s.points);
    return nearest(body, flesh, points.filter(counts))[0];
  }
  const [coarse, where] = nearest(body, flesh, floorUnder(flesh, FLOOR_STEP).filter(counts));
  const around = NEIGHBOURHOOD.flatMap((dx) =>
    NEIGHBOURHOOD.map((dz): Vector => [where[0] + dx, 0, where[2] + dz]),
  );
  return Math.min(coarse, nearest(body, flesh, around)[0]);
}
