import type { PoseProp, PropOf } from '../../schemas/pose-props.ts';
import { clamp } from '../space/number.ts';
import {
  add,
  addScaled,
  distance,
  dot,
  scale,
  subtract,
  unit,
  type Vector,
} from '../space/vector.ts';
import { minus, type Point, plus, times, toUnit } from '../trace/planar.ts';
import { INSET_RADIUS } from './inset-place.ts';
import { colour } from './palette.ts';
import { LINE, path, text, UNITS } from './sheet.ts';

/** Radius of the thin ring around the place that an inset explains, cm. */
const RING = 8;
/** Width of the pale casing that keeps ring and leader apart from the lines of the body. */
const CASING = 14;

function nearestOnAxis({ at, axis, length }: PropOf<'roller'>, point: Vector): Vector {
  const along = unit(axis);
  const share = clamp(dot(subtract(point, at), along), -length / 2, length / 2);
  return addScaled(at, along, share);
}

/**
 * World point that the ring surrounds: halfway to the tool, if the inset shows one.
 * @param middle of the inset
 * @param radius of the inset, cm
 */
export function ringMiddle(middle: Vector, radius: number, props: readonly PoseProp[]): Vector {
  const tools = props.flatMap((prop): Vector[] => {
    if (prop.kind === 'ball') return [prop.at];
    return prop.kind === 'roller' ? [nearestOnAxis(prop, middle)] : [];
  });
  const near = tools.find((tool) => distance(tool, middle) < radius);
  return near ? scale(add(middle, near), 0.5) : middle;
}

/**
 * A thin ring around the place that an inset explains, and a line from there to it.
 * @param ring middle of the ring, drawing units
 * @param inset middle of the inset, drawing units
 */
export function leaderSvg(ring: Point, inset: Point): string {
  const along = toUnit(minus(inset, ring));
  const from = plus(ring, times(along, RING * UNITS));
  const to = plus(inset, times(along, -INSET_RADIUS * UNITS));
  const [x, y] = ring.map(Math.round);
  const drawn = `<circle cx="${x}" cy="${y}" r="${RING * UNITS}"/>${path(`M${text(from)}L${text(to)}`, '')}`;
  const casing = `stroke="${colour('mat')}" stroke-opacity=".8" stroke-width="${CASING}"`;
  const line = `stroke="${colour('arrow')}" stroke-width="${LINE.fine}"`;
  return `<g fill="none"><g ${casing}>${drawn}</g><g ${line}>${drawn}</g></g>`;
}
