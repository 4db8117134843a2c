import { cell, item } from '../space/number.ts';
import type { Mask } from '../trace/mask.ts';
import { apart, lengthOf, type Point } from '../trace/planar.ts';
import type { Stroke } from '../trace/runs.ts';

/** A line touches what is this near to its end, cm. */
const TOUCH = 1.1;
/** A line that touches nothing reads as a scratch unless it is this long, cm. */
const LEAST_FREE = 7;

/** What a line may spring from, and what it may not cut. */
interface Ground {
  readonly flesh: Mask;
  readonly muscle: Mask;
  /** All lines, this one among them. */
  readonly lines: readonly Stroke[];
  /** Pixels per cm. */
  readonly scale: number;
}

const holds = ({ width, height, values }: Mask, [x, y]: Point): boolean => {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return false;
  return cell(values, row * width + column) > 0;
};

/** Whether the outline of the flesh passes near a place. */
function nearOutline(flesh: Mask, [x, y]: Point, reach: number): boolean {
  for (let i = 0; i < 16; i++) {
    const angle = (i / 16) * 2 * Math.PI;
    if (!holds(flesh, [x + reach * Math.cos(angle), y + reach * Math.sin(angle)])) return true;
  }
  return false;
}

function isFree(end: Point, own: Stroke, { flesh, lines, scale }: Ground): boolean {
  const reach = TOUCH * scale;
  if (nearOutline(flesh, end, reach)) return false;
  return lines.every(
    (line) => line === own || line.points.every((point) => apart(point, end) > reach),
  );
}

/** Lines without those that spring from nothing and end in nothing, short or across a muscle. */
export function withoutScratches(strokes: readonly Stroke[], ground: Ground): Stroke[] {
  return strokes.filter((stroke) => {
    const { points, closed } = stroke;
    if (closed) return true;
    const ends = [item(points, 0), item(points, points.length - 1)];
    if (!ends.every((end) => isFree(end, stroke, ground))) return true;
    const middle = item(points, Math.floor(points.length / 2));
    return lengthOf(points) >= LEAST_FREE * ground.scale && !holds(ground.muscle, middle);
  });
}
