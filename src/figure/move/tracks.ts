import { item, range } from '../space/number.ts';
import { distance, type Vector } from '../space/vector.ts';
import type { Point } from '../trace/planar.ts';
import { alignLines, alignRings, type Pairs } from './align.ts';

/** A line at one moment: where its points are drawn, and where they lie on the person at rest. */
export interface MovingLine {
  /** Drawing units. */
  readonly points: readonly Point[];
  /** cm */
  readonly skin: readonly Vector[];
}

/** One line followed through the moments at which it can be seen. */
export interface Track {
  /** First moment at which it is seen. */
  readonly first: number;
  readonly lines: readonly MovingLine[];
  /**
   * Places that belong together: for each, the index of its point at every moment from the first.
   * In a ring the index runs on past the last point.
   */
  readonly columns: readonly (readonly number[])[];
}

/** Lines further apart than this on the skin are not the same line, cm. */
const SAME_RING = 9;
const SAME_LINE = 3.5;
const EVERY = 4;

/** Mean distance from some points of one line to the nearest of another, cm. */
function spread(from: readonly Vector[], to: readonly Vector[]): number {
  const some = from.filter((_, i) => i % EVERY === 0);
  const nearest = some.map((p) => Math.min(...to.map((q) => distance(p, q))));
  return nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
}

function startTrack(line: MovingLine, first: number): Track {
  return { first, lines: [line], columns: range(line.points.length).map((i) => [i]) };
}

/** An open line may have been followed from its other end. */
function eitherWay(known: readonly Vector[], line: MovingLine): { next: MovingLine; pairs: Pairs } {
  const turned = { points: line.points.toReversed(), skin: line.skin.toReversed() };
  const ahead = alignLines(known, line.skin);
  const back = alignLines(known, turned.skin);
  return back.cost < ahead.cost
    ? { next: turned, pairs: back.pairs }
    : { next: line, pairs: ahead.pairs };
}

/** A track with one more moment: where the new line has more points, columns are added. */
function continued(track: Track, line: MovingLine, closed: boolean): Track {
  const last = item(track.lines, track.lines.length - 1);
  const count = last.points.length;
  const known = track.columns.map((column) => item(last.skin, (column.at(-1) ?? 0) % count));
  const { next, pairs } = closed
    ? { next: line, pairs: alignRings(known, line.skin) }
    : eitherWay(known, line);
  const columns = pairs.map(([i, j]) => [...item(track.columns, i), j]);
  return { first: track.first, lines: [...track.lines, next], columns };
}

/**
 * Follows lines from moment to moment by where they lie on the skin.
 * @param moments the lines seen at each moment
 */
export function tracksOf(moments: readonly (readonly MovingLine[])[], closed: boolean): Track[] {
  const limit = closed ? SAME_RING : SAME_LINE;
  const finished: Track[] = [];
  let running: Track[] = [];
  moments.forEach((lines, moment) => {
    const candidates = running.flatMap((track, t) => {
      const skin = item(track.lines, track.lines.length - 1).skin;
      return lines.map((line, l) => ({
        t,
        l,
        apart: (spread(skin, line.skin) + spread(line.skin, skin)) / 2,
      }));
    });
    candidates.sort((a, b) => a.apart - b.apart);
    const taken = new Map<number, number>();
    const lineTaken = new Set<number>();
    for (const { t, l, apart } of candidates) {
      if (apart > limit || taken.has(t) || lineTaken.has(l)) continue;
      taken.set(t, l);
      lineTaken.add(l);
    }
    const next = running.flatMap((track, t) => {
      const l = taken.get(t);
      if (l !== undefined) return [continued(track, item(lines, l), closed)];
      finished.push(track);
      return [];
    });
    const fresh = lines.filter((_, l) => !lineTaken.has(l));
    running = [...next, ...fresh.map((line) => startTrack(line, moment))];
  });
  return [...finished, ...running];
}
