import { item } from '../space/number.ts';
import type { Chain } from './chains.ts';
import { lengthOf, type Point } from './planar.ts';

/** Which stretches of a chain become ink. */
export interface Inking {
  /** Width over which scores are averaged, in steps. */
  readonly sigma: number;
  /** A stretch lasts while the averaged score stays above this. */
  readonly keep: number;
  /** A stretch counts only if the averaged score somewhere reaches this. */
  readonly reach: number;
  /** Shortest stretch, in cells. */
  readonly shortest: number;
}

/** A stretch of line; closed when it is a whole ring. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

function averaged(chain: Chain, sigma: number): number[] {
  const count = chain.scores.length;
  const reach = Math.ceil(sigma * 2);
  return chain.scores.map((_, i) => {
    let sum = 0;
    let total = 0;
    for (let k = -reach; k <= reach; k++) {
      const at = chain.closed ? (i + k + count * 4) % count : i + k;
      if (at < 0 || at >= count) continue;
      const weight = Math.exp((-k * k) / (2 * sigma * sigma));
      sum += item(chain.scores, at) * weight;
      total += weight;
    }
    return sum / total;
  });
}

/** The stretches of a chain that deserve a line: neither flickering nor stopping short. */
export function strokesOf(chain: Chain, inking: Inking): Stroke[] {
  const count = chain.scores.length;
  if (count < 3) return [];
  const scores = averaged(chain, inking.sigma);
  const longEnough = (points: readonly Point[]): boolean => lengthOf(points) >= inking.shortest;
  if (scores.every((score) => score > inking.keep)) {
    const strong = scores.some((score) => score > inking.reach);
    return strong && longEnough(chain.points)
      ? [{ points: chain.points, closed: chain.closed }]
      : [];
  }
  const start = chain.closed ? scores.findIndex((score) => score <= inking.keep) : 0;
  const at = (i: number): number => (start + i) % count;
  const strokes: Stroke[] = [];
  let points: Point[] = [];
  let strong = false;
  for (let i = 0; i <= count; i++) {
    if (i < count && item(scores, at(i)) > inking.keep) {
      points.push(item(chain.points, chain.closed ? at(i) : i));
      strong ||= item(scores, at(i)) > inking.reach;
      continue;
    }
    if (points.length > 1 && strong) {
      points.push(item(chain.points, chain.closed ? at(i) : Math.min(i, count)));
      if (longEnough(points)) strokes.push({ points, closed: false });
    }
    points = [];
    strong = false;
  }
  return strokes;
}
