import { item, range } from '../space/number.ts';
import { type Bezier, fitSingle } from '../trace/bezier.ts';
import { inner, minus, type Point, times, toUnit } from '../trace/planar.ts';
import type { Track } from './tracks.ts';

/** Turn of a line that counts as a corner, cosine. */
const CORNER = Math.cos(0.95);
const REACH = 2;

/** A track's points at one moment, by columns. */
class Moment {
  private readonly points: readonly Point[];
  private readonly index: readonly number[];
  private readonly closed: boolean;

  constructor(track: Track, moment: number, closed: boolean) {
    this.points = item(track.lines, moment).points;
    this.index = track.columns.map((column) => item(column, moment));
    this.closed = closed;
  }

  private point(index: number): Point {
    const count = this.points.length;
    const within = this.closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return item(this.points, within);
  }

  /** Index of the point of a column; columns run on past the last in a ring. */
  private at(column: number): number {
    const count = this.index.length;
    const wraps = column >= count;
    return item(this.index, wraps ? column - count : column) + (wraps ? this.points.length : 0);
  }

  private heading(at: number, way: 1 | -1): Point {
    const back = toUnit(minus(this.point(at), this.point(at - REACH)));
    const ahead = toUnit(minus(this.point(at + REACH), this.point(at)));
    if (inner(back, ahead) < CORNER) return way > 0 ? ahead : times(back, -1);
    return times(toUnit(minus(this.point(at + REACH), this.point(at - REACH))), way);
  }

  /** Best curve between two columns; the column to split at when it misses. */
  fit(from: number, to: number, tolerance: number): { curve: Bezier; split: number | undefined } {
    const start = this.at(from);
    const end = this.at(to);
    const first = this.point(start);
    if (end <= start) return { curve: [first, first, first, first], split: undefined };
    const points = range(end - start + 1).map((i) => this.point(start + i));
    const leaving = this.heading(start, 1);
    const { curve, worstAt } = fitSingle(points, leaving, this.heading(end, -1), tolerance);
    if (worstAt === undefined) return { curve, split: undefined };
    let split = from + 1;
    for (let column = from + 1; column < to; column++) {
      const nearer = Math.abs(this.at(column) - start - worstAt);
      if (nearer < Math.abs(this.at(split) - start - worstAt)) split = column;
    }
    return { curve, split: to - from > 1 ? split : undefined };
  }
}

/**
 * Curves of one track at each of its moments, with the same number of curves at each, so that
 * the curves of two moments can be mixed.
 * @param tolerance largest distance from the points, drawing units
 */
export function curvesTogether(track: Track, closed: boolean, tolerance: number): Bezier[][] {
  const moments = track.lines.map((_, moment) => new Moment(track, moment, closed));
  const count = track.columns.length;
  const curves: Bezier[][] = moments.map(() => []);
  const fitBetween = (from: number, to: number): void => {
    const fits = moments.map((moment) => moment.fit(from, to, tolerance));
    const split = fits.find((one) => one.split !== undefined)?.split;
    if (split === undefined) {
      fits.forEach(({ curve }, i) => {
        item(curves, i).push(curve);
      });
      return;
    }
    fitBetween(from, split);
    fitBetween(split, to);
  };
  const cuts = closed ? [0, count / 3, (2 * count) / 3, count].map(Math.floor) : [0, count - 1];
  cuts.slice(1).forEach((to, i) => {
    fitBetween(item(cuts, i), to);
  });
  return curves;
}
