import { cell, range } from '../space/number.ts';
import { type Mask, maskOf } from './mask.ts';

const FAR = 1e9;

/** Squared distances along one line of cells to the nearest low value (lower envelope of parabolas). */
function sweep(values: Float64Array): Float64Array {
  const count = values.length;
  const at = new Int32Array(count);
  const from = new Float64Array(count + 1);
  let last = 0;
  from[0] = -FAR;
  from[1] = FAR;
  const meet = (a: number, b: number): number =>
    (cell(values, a) + a * a - cell(values, b) - b * b) / (2 * (a - b));
  for (let i = 1; i < count; i++) {
    let border = meet(i, cell(at, last));
    while (border <= cell(from, last)) {
      last--;
      border = meet(i, cell(at, last));
    }
    last++;
    at[last] = i;
    from[last] = border;
    from[last + 1] = FAR;
  }
  const result = new Float64Array(count);
  let piece = 0;
  for (let i = 0; i < count; i++) {
    while (cell(from, piece + 1) < i) piece++;
    const nearest = cell(at, piece);
    result[i] = (i - nearest) ** 2 + cell(values, nearest);
  }
  return result;
}

/** How far each cell of a region lies from the nearest cell outside it, in cells; 0 outside. */
export function depthInside({ width, height, values }: Mask): Float32Array {
  const squares = Float64Array.from(values, (value) => (value > 0.5 ? 1e7 : 0));
  for (let x = 0; x < width; x++) {
    const column = sweep(Float64Array.from(range(height), (y) => cell(squares, y * width + x)));
    for (let y = 0; y < height; y++) squares[y * width + x] = cell(column, y);
  }
  for (let y = 0; y < height; y++) {
    squares.set(sweep(squares.subarray(y * width, (y + 1) * width)), y * width);
  }
  return Float32Array.from(squares, Math.sqrt);
}

/** Gathers the cells of a region that hang together with a first one. */
function islandFrom({ width, values }: Mask, first: number, seen: Uint8Array): number[] {
  const island = [first];
  seen[first] = 1;
  for (let i = 0; i < island.length; i++) {
    const here = cell(island, i);
    for (const next of [here - 1, here + 1, here - width, here + width]) {
      if (seen[next] || (values[next] ?? 0) <= 0.5) continue;
      seen[next] = 1;
      island.push(next);
    }
  }
  return island;
}

/**
 * A region without its thin parts: rims and threads go, and so do islands that are thin everywhere.
 * @param thread what is narrower than twice this goes, in cells
 * @param core an island stays if a disc of this radius fits into it somewhere, in cells
 */
export function thickParts(mask: Mask, thread: number, core: number): Mask {
  const { width, height } = mask;
  const depth = depthInside(mask);
  const outsideCore = maskOf(width, height, (i) => cell(depth, i) < thread);
  const fromCore = depthInside(outsideCore);
  const opened = maskOf(width, height, (i) => cell(fromCore, i) < thread);
  const seen = new Uint8Array(opened.values.length);
  const kept = new Float32Array(opened.values.length);
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] || !cell(opened.values, i)) continue;
    const island = islandFrom(opened, i, seen);
    if (island.every((index) => cell(depth, index) < core)) continue;
    for (const index of island) kept[index] = 1;
  }
  return { width, height, values: kept };
}
