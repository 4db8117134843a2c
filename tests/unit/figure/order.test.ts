import { expect, test } from 'vitest';
import type { Obstacle } from '~/figure/draw/obstacle.ts';
import { digitsSvg } from '~/figure/draw/order.ts';
import { sheetAt } from '~/figure/draw/sheet.ts';

const bounds = { left: 0, right: 100, top: 80, bottom: 0 };
const spot = (x: number, y: number): Obstacle => ({ from: [x, y], to: [x, y], radius: 4 });
const UPPER_LEFT = spot(8, 72);
const UPPER_RIGHT = spot(92, 72);
const LEFT = spot(8, 40);
const FAR = spot(50, 0);

/** Where each of the two digits begins, drawing units. */
function starts(first: readonly Obstacle[], last: readonly Obstacle[]): [number, number][] {
  const picture = (obstacles: readonly Obstacle[]) => ({
    bounds,
    obstacles: [FAR, ...obstacles],
    toSheet: sheetAt(0, 80),
  });
  const svg = digitsSvg(picture(first), picture(last));
  return [...svg.matchAll(/d="M(-?\d+)[ ,]?(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** Whether a digit stands in the right half of its picture. */
const isRight = ([x]: [number, number]): boolean => x > 500;

test('both digits stand at the upper left when that is free', () => {
  const digits = starts([], []);
  expect(digits).toHaveLength(2);
  expect(digits.map(isRight)).toEqual([false, false]);
});

test('both move when one of them has no room', () => {
  expect(starts([], [UPPER_LEFT]).map(isRight)).toEqual([true, true]);
  expect(starts([UPPER_LEFT], []).map(isRight)).toEqual([true, true]);
});

test('each has its own place when none suits both', () => {
  const [first, last] = [[UPPER_LEFT, LEFT], [UPPER_RIGHT]];
  expect(starts(first, last).map(isRight)).toEqual([true, false]);
});
