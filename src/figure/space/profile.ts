import { item, range } from './number.ts';

/** Rows of a smooth curve: the first number is the position, the others are the values there. */
export type Profile = readonly (readonly [number, ...number[]])[];

/** Slope at a row from its neighbours, in value per position. */
function slope(rows: Profile, index: number, column: number): number {
  const before = item(rows, Math.max(0, index - 1));
  const after = item(rows, Math.min(rows.length - 1, index + 1));
  return (item(after, column) - item(before, column)) / (after[0] - before[0]);
}

/**
 * Values of a profile at a position: a smooth curve through the rows, held flat beyond the ends.
 * @param rows at least two, by rising position
 */
export function profileAt(rows: Profile, position: number): number[] {
  const last = rows.length - 1;
  if (position <= item(rows, 0)[0]) return item(rows, 0).slice(1);
  if (position >= item(rows, last)[0]) return item(rows, last).slice(1);
  let i = 0;
  while (i < last - 1 && position > item(rows, i + 1)[0]) i++;
  const from = item(rows, i);
  const to = item(rows, i + 1);
  const span = to[0] - from[0];
  const u = (position - from[0]) / span;
  const u2 = u * u;
  const u3 = u2 * u;
  return range(from.length - 1).map((k) => {
    const leaving = slope(rows, i, k + 1) * span;
    const arriving = slope(rows, i + 1, k + 1) * span;
    return (
      (2 * u3 - 3 * u2 + 1) * item(from, k + 1) +
      (u3 - 2 * u2 + u) * leaving +
      (3 * u2 - 2 * u3) * item(to, k + 1) +
      (u3 - u2) * arriving
    );
  });
}

/** First value of a profile at a position. */
export const valueAt = (rows: Profile, position: number): number =>
  item(profileAt(rows, position), 0);
