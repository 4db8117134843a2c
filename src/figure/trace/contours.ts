import { cell } from '../space/number.ts';
import type { Mask } from './mask.ts';
import type { Point } from './planar.ts';

/** Shortest outline worth keeping, in corners. */
const LEAST_CORNERS = 6;

type Edge = 'top' | 'right' | 'bottom' | 'left';

/** For each pattern of inside corners (1 upper left, 2 upper right, 4 lower right, 8 lower left):
 * which edges the outline joins, with the inside on its left. */
const JOINS: readonly (readonly (readonly [from: Edge, to: Edge])[])[] = [
  [],
  [['top', 'left']],
  [['right', 'top']],
  [['right', 'left']],
  [['bottom', 'right']],
  [
    ['top', 'left'],
    ['bottom', 'right'],
  ],
  [['bottom', 'top']],
  [['bottom', 'left']],
  [['left', 'bottom']],
  [['top', 'bottom']],
  [
    ['right', 'top'],
    ['left', 'bottom'],
  ],
  [['right', 'bottom']],
  [['left', 'right']],
  [['top', 'right']],
  [['left', 'top']],
  [],
];

/**
 * Closed outlines of where a mask is at least `level`, by marching squares.
 * @returns outlines in cell coordinates
 */
export function contoursOf(mask: Mask, level: number): Point[][] {
  const { width, height, values } = mask;
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? -level : cell(values, y * width + x) - level;
  const key = (x: number, y: number, vertical: number): number =>
    2 * ((y + 1) * (width + 2) + x + 1) + vertical;
  const next = new Map<number, number>();
  const places = new Map<number, Point>();
  const crossing = (x: number, y: number, vertical: number): number => {
    const id = key(x, y, vertical);
    if (!places.has(id)) {
      const a = at(x, y);
      const t = a / (a - (vertical ? at(x, y + 1) : at(x + 1, y)));
      places.set(id, vertical ? [x, y + t] : [x + t, y]);
    }
    return id;
  };
  const edgeOf = (x: number, y: number, edge: Edge): number => {
    if (edge === 'top') return crossing(x, y, 0);
    if (edge === 'bottom') return crossing(x, y + 1, 0);
    return edge === 'left' ? crossing(x, y, 1) : crossing(x + 1, y, 1);
  };
  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const pattern =
        (at(x, y) >= 0 ? 1 : 0) |
        (at(x + 1, y) >= 0 ? 2 : 0) |
        (at(x + 1, y + 1) >= 0 ? 4 : 0) |
        (at(x, y + 1) >= 0 ? 8 : 0);
      for (const [from, to] of JOINS[pattern] ?? []) next.set(edgeOf(x, y, from), edgeOf(x, y, to));
    }
  }
  return outlinesFrom(next, places);
}

/** Follows the joins around until each outline closes. */
function outlinesFrom(next: Map<number, number>, places: Map<number, Point>): Point[][] {
  const outlines: Point[][] = [];
  const seen = new Set<number>();
  for (const start of next.keys()) {
    const outline: Point[] = [];
    let id: number | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      const place = places.get(id);
      if (place) outline.push(place);
      id = next.get(id);
    }
    if (outline.length >= LEAST_CORNERS) outlines.push(outline);
  }
  return outlines;
}
