import { item, range } from '../space/number.ts';
import { distance, type Vector } from '../space/vector.ts';

/** Which element of one line belongs to which of another, in order. */
export type Pairs = readonly (readonly [a: number, b: number])[];

/** What it costs to let one line wait for the other, cm. */
const WAIT = 0.25;
/** How many first elements are tried for a ring. */
const TRIES = 5;

/** A way to pair two lines. */
export interface Alignment {
  readonly pairs: Pairs;
  /** cm, summed over the pairs. */
  readonly cost: number;
}

/**
 * Pairs the elements of two open lines by dynamic time warping: the cheapest way through both,
 * from both first to both last elements.
 */
export function alignLines(a: readonly Vector[], b: readonly Vector[]): Alignment {
  const width = b.length;
  const costs = new Float64Array(a.length * width);
  const cost = (i: number, j: number): number =>
    i < 0 || j < 0 ? Infinity : (costs[i * width + j] as number);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < width; j++) {
      const before = Math.min(cost(i - 1, j - 1), cost(i - 1, j) + WAIT, cost(i, j - 1) + WAIT);
      const own = distance(item(a, i), item(b, j));
      costs[i * width + j] = own + (i + j === 0 ? 0 : before);
    }
  }
  const pairs: [number, number][] = [];
  let i = a.length - 1;
  let j = width - 1;
  while (i > 0 || j > 0) {
    pairs.push([i, j]);
    const both = cost(i - 1, j - 1);
    const one = cost(i - 1, j) + WAIT;
    const other = cost(i, j - 1) + WAIT;
    if (both <= one && both <= other) {
      i--;
      j--;
    } else if (one <= other) i--;
    else j--;
  }
  pairs.push([0, 0]);
  return { pairs: pairs.reverse(), cost: cost(a.length - 1, width - 1) };
}

/**
 * Pairs the elements of two rings; the second may begin anywhere.
 * @returns pairs whose second index runs on past the length of `b`
 */
export function alignRings(a: readonly Vector[], b: readonly Vector[]): Pairs {
  const first = item(a, 0);
  const nearest = range(b.length).sort(
    (i, j) => distance(first, item(b, i)) - distance(first, item(b, j)),
  );
  const starts: number[] = [];
  for (const start of nearest) {
    const apart = starts.every((other) => Math.abs(other - start) > 4);
    if (apart) starts.push(start);
    if (starts.length === TRIES) break;
  }
  const tried = starts.map((start) => {
    const turned = [...b.slice(start), ...b.slice(0, start)];
    return { start, ...alignLines(a, turned) };
  });
  const best = tried.reduce((x, y) => (y.cost < x.cost ? y : x));
  return best.pairs.map(([i, j]) => [i, j + best.start] as const);
}
