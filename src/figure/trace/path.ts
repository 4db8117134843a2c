import { item } from '../space/number.ts';
import type { Bezier } from './bezier.ts';
import type { Point } from './planar.ts';

/** From the unit of the curves to the whole units of the drawing. */
export type ToDrawing = (point: Point) => Point;

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Numbers as SVG path text: a minus sign also separates. */
const joined = (values: readonly number[]): string =>
  values.map((value, i) => (i > 0 && value >= 0 ? ` ${value}` : String(value))).join('');

/** How far a handle lies off the straight line to the end. */
function offStraight([x, y]: Point, [endX, endY]: Point): number {
  const length = Math.hypot(endX, endY);
  return length ? Math.abs(x * endY - y * endX) / length : Infinity;
}

/** Compact path data with whole relative numbers; straight enough curves become lines. */
export function pathOf(curves: readonly Bezier[], closed: boolean, toDrawing: ToDrawing): string {
  if (curves.length === 0) return '';
  let current = rounded(toDrawing(item(curves, 0)[0]));
  let path = `M${joined(current)}`;
  let command = 'M';
  for (const curve of curves) {
    const [, a, b, end] = curve.map((point) => rounded(toDrawing(point))) as unknown as Bezier;
    const start = current;
    const local = ([x, y]: Point): Point => [x - start[0], y - start[1]];
    const [first, second, last] = [local(a), local(b), local(end)];
    const nothing = last[0] === 0 && last[1] === 0 && Math.hypot(...first) < 2;
    if (nothing) continue;
    const straight = offStraight(first, last) < 1 && offStraight(second, last) < 1;
    const next = straight ? 'l' : 'c';
    const numbers = joined(straight ? last : [...first, ...second, ...last]);
    const separator = command === next && !numbers.startsWith('-') ? ' ' : '';
    path += (command === next ? separator : next) + numbers;
    command = next;
    current = end;
  }
  return path + (closed ? 'z' : '');
}
