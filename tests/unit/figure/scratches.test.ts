import { expect, test } from 'vitest';
import { withoutScratches } from '~/figure/draw/scratches.ts';
import { maskOf } from '~/figure/trace/mask.ts';
import type { Stroke } from '~/figure/trace/runs.ts';

/** A square body of 20 x 20 cm at 10 pixels per cm, with muscle in its right half. */
const SIZE = 200;
const flesh = maskOf(SIZE, SIZE, () => true);
const muscle = maskOf(SIZE, SIZE, (i) => i % SIZE >= SIZE / 2);
const line = (from: [number, number], to: [number, number]): Stroke => ({
  points: Array.from({ length: 21 }, (_, i): [number, number] => [
    from[0] + ((to[0] - from[0]) * i) / 20,
    from[1] + ((to[1] - from[1]) * i) / 20,
  ]),
  closed: false,
});
const kept = (strokes: readonly Stroke[], others: readonly Stroke[] = []) =>
  withoutScratches(strokes, { flesh, muscle, lines: [...strokes, ...others], scale: 10 });

test('a short line that touches nothing is left out', () => {
  expect(kept([line([40, 80], [90, 80])])).toEqual([]);
});

test('a short line that springs from the outline stays', () => {
  expect(kept([line([2, 80], [50, 80])])).toHaveLength(1);
});

test('a short line that springs from another line stays', () => {
  const other = line([0, 40], [90, 40]);
  expect(kept([line([60, 44], [60, 90])], [other])).toHaveLength(1);
});

test('a long line that touches nothing stays, but not across a muscle', () => {
  expect(kept([line([20, 30], [20, 120])])).toHaveLength(1);
  expect(kept([line([120, 60], [120, 150])])).toEqual([]);
});
