import type { Field, Selection } from '../flesh/field.ts';
import { unit, type Vector } from '../space/vector.ts';

/**
 * Direction in which a surface faces, from four samples around the point.
 * @param reach distance of the samples, cm; large values smooth the shading
 */
export function normalAt(
  field: Field,
  selection: Selection,
  [x, y, z]: Vector,
  reach: number,
): Vector {
  const e = reach;
  const a = field.distance(x + e, y - e, z - e, selection);
  const b = field.distance(x - e, y - e, z + e, selection);
  const c = field.distance(x - e, y + e, z - e, selection);
  const d = field.distance(x + e, y + e, z + e, selection);
  return unit([a - b - c + d, -a - b + c + d, -a + b - c + d]);
}
