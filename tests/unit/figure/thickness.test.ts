import { describe, expect, test } from 'vitest';
import { maskOf } from '../../../src/figure/trace/mask.ts';
import { depthInside, thickParts } from '../../../src/figure/trace/thickness.ts';

const SIZE = 80;
const at = (x: number, y: number): number => y * SIZE + x;
const shape = (inside: (x: number, y: number) => boolean) =>
  maskOf(SIZE, SIZE, (i) => inside(i % SIZE, Math.floor(i / SIZE)));
const isDisc = (x: number, y: number): boolean => (x - 30) ** 2 + (y - 40) ** 2 < 20 ** 2;
const isThread = (x: number, y: number): boolean => Math.abs(y - 40) < 2 && x > 30 && x < 75;

describe('the depth inside a region', () => {
  test('is the distance to the nearest place outside', () => {
    const depth = depthInside(shape(isDisc));
    expect(depth[at(30, 40)]).toBeCloseTo(20, 0);
    expect(depth[at(40, 40)]).toBeCloseTo(10, 0);
    expect(depth[at(60, 40)]).toBe(0);
  });
});

describe('the thick parts of a region', () => {
  test('lose a thread that hangs on them and keep the rest', () => {
    const kept = thickParts(
      shape((x, y) => isDisc(x, y) || isThread(x, y)),
      4,
      8,
    ).values;
    expect(kept[at(30, 40)]).toBe(1);
    expect(kept[at(30, 22)]).toBe(1);
    expect(kept[at(65, 40)]).toBe(0);
  });
  test('are none of an island that is thin everywhere', () => {
    const rim = shape((x, y) => isDisc(x, y) && !((x - 33) ** 2 + (y - 40) ** 2 < 19 ** 2));
    expect(thickParts(rim, 1, 5).values.some((value) => value > 0)).toBe(false);
  });
});
