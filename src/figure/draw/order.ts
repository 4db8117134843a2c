import type { Planar } from '../render/camera.ts';
import { item } from '../space/number.ts';
import { plus, times } from '../trace/planar.ts';
import { distanceFrom, type Obstacle } from './obstacle.ts';
import { colour } from './palette.ts';
import { type Bounds, path, type ToSheet, text } from './sheet.ts';

/** The digits of a pair as lines, [right, up] from their middle, in shares of their height. */
const DIGITS: readonly (readonly Planar[])[] = [
  [
    [-0.2, 0.3],
    [0.05, 0.5],
    [0.05, -0.5],
  ],
  [
    [-0.28, 0.24],
    [-0.2, 0.46],
    [0.06, 0.52],
    [0.29, 0.36],
    [0.24, 0.06],
    [-0.3, -0.5],
    [0.32, -0.5],
  ],
];

const HEIGHT = 7;
const ROOM = 8;
const INK = 9;

/** The corner of a picture that is furthest from the body, so that a digit is read by itself. */
function cornerOf({ left, right, top, bottom }: Bounds, obstacles: readonly Obstacle[]): Planar {
  const corners: Planar[] = [
    [left + ROOM, top - ROOM],
    [right - ROOM, top - ROOM],
    [left + ROOM, (top + bottom) / 2],
  ];
  const room = (corner: Planar): number =>
    Math.min(...obstacles.map((one) => distanceFrom(corner, one)));
  const free = corners.find((corner) => room(corner) > ROOM);
  return (
    free ??
    item(
      corners.toSorted((a, b) => room(b) - room(a)),
      0,
    )
  );
}

/** A quiet 1 or 2 beside a picture of a pair. */
export function digitSvg(
  which: 0 | 1,
  bounds: Bounds,
  obstacles: readonly Obstacle[],
  toSheet: ToSheet,
): string {
  const middle = cornerOf(bounds, obstacles);
  const points = item(DIGITS, which).map((p) => text(toSheet(plus(middle, times(p, HEIGHT)))));
  const stroke = `fill="none" stroke="${colour('arrow')}" stroke-width="${INK}" stroke-linecap="round" stroke-linejoin="round"`;
  return path(`M${points.join('L')}`, stroke);
}
