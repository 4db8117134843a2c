import { item, range } from '../space/number.ts';
import type { Bezier } from '../trace/bezier.ts';
import { apart, type Point } from '../trace/planar.ts';
import { curvesTogether } from './fit-together.ts';
import type { MovingLine, Track } from './tracks.ts';

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Numbers as path text: a minus sign also separates. */
const joined = (values: readonly number[]): string =>
  values.map((value, i) => (i > 0 && value >= 0 ? ` ${value}` : String(value))).join('');

/** Path data that always has the same commands for the same number of curves. */
function pathWith(curves: readonly Bezier[], closed: boolean): string {
  let current = rounded(item(curves, 0)[0]);
  const start = `M${joined(current)}c`;
  const numbers = curves.flatMap(([, ...points]) => {
    const [x, y] = current;
    const ends = points.map(rounded);
    current = item(ends, 2);
    return ends.flatMap((p) => [p[0] - x, p[1] - y]);
  });
  return start + joined(numbers) + (closed ? 'z' : '');
}

/** The point of some lines that is nearest to a place. */
function nearestOn(lines: readonly MovingLine[], to: Point): Point {
  const points = lines.flatMap((line) => line.points);
  return points.reduce((a, b) => (apart(b, to) < apart(a, to) ? b : a), points[0] ?? to);
}

/**
 * Path data of a ring at every moment. While it is not seen, it is a point on the nearest line of
 * the home moment, where nobody sees it.
 * @param homes lines that are there at each moment
 */
export function ringThrough(
  track: Track,
  homes: readonly (readonly MovingLine[])[],
  tolerance: number,
): string[] {
  const curves = curvesTogether(track, true, tolerance);
  const last = track.first + curves.length - 1;
  return homes.map((home, moment) => {
    const seen = curves[moment - track.first];
    if (seen) return pathWith(seen, true);
    const neighbour = item(curves, moment > last ? curves.length - 1 : 0);
    const point = nearestOn(home, item(neighbour, 0)[0]);
    return pathWith(
      neighbour.map(() => [point, point, point, point] as const),
      true,
    );
  });
}

/** An open line at every moment, and at which moments it is seen. */
export interface LineThrough {
  readonly paths: readonly string[];
  readonly seen: readonly boolean[];
}

/** Path data of an open line at every moment; it keeps its last shape while it is not seen. */
export function lineThrough(track: Track, moments: number, tolerance: number): LineThrough {
  const curves = curvesTogether(track, false, tolerance);
  const last = track.first + curves.length - 1;
  const paths = curves.map((own) => pathWith(own, false));
  const nearest = (moment: number): number => Math.max(track.first, Math.min(last, moment));
  return {
    paths: range(moments).map((moment) => item(paths, nearest(moment) - track.first)),
    seen: range(moments).map((moment) => moment >= track.first && moment <= last),
  };
}
