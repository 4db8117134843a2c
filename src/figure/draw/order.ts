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

/** One picture of a pair: what it shows, what must stay free, and where it lies. */
interface Numbered {
  readonly bounds: Bounds;
  readonly obstacles: readonly Obstacle[];
  readonly toSheet: ToSheet;
}

/** Where a digit may stand: upper left, upper right, left. */
const cornersOf = ({ left, right, top, bottom }: Bounds): Planar[] => [
  [left + ROOM, top - ROOM],
  [right - ROOM, top - ROOM],
  [left + ROOM, (top + bottom) / 2],
];

/** How much room a digit has at each of its places, cm. */
const roomsOf = ({ bounds, obstacles }: Numbered): number[] =>
  cornersOf(bounds).map((corner) => Math.min(...obstacles.map((one) => distanceFrom(corner, one))));

/** The first place with room enough, or the roomiest. */
function placeIn(rooms: readonly number[]): number {
  const free = rooms.findIndex((room) => room > ROOM);
  return free >= 0 ? free : rooms.indexOf(Math.max(...rooms));
}

/** The place that suits both pictures, so that the digits stand alike; each its own if none does. */
function placesIn(rooms: readonly [readonly number[], readonly number[]]): [number, number] {
  const [first, last] = rooms;
  const both = first.findIndex((room, i) => room > ROOM && item(last, i) > ROOM);
  return both >= 0 ? [both, both] : [placeIn(first), placeIn(last)];
}

function digitSvg(which: 0 | 1, { bounds, toSheet }: Numbered, place: number): string {
  const middle = item(cornersOf(bounds), place);
  const points = item(DIGITS, which).map((p) => text(toSheet(plus(middle, times(p, HEIGHT)))));
  const stroke = `fill="none" stroke="${colour('arrow')}" stroke-width="${INK}" stroke-linecap="round" stroke-linejoin="round"`;
  return path(`M${points.join('L')}`, stroke);
}

/** A quiet 1 and 2 beside the pictures of a pair. */
export function digitsSvg(start: Numbered, end: Numbered): string {
  const [first, last] = placesIn([roomsOf(start), roomsOf(end)]);
  return digitSvg(0, start, first) + digitSvg(1, end, last);
}
