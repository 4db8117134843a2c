import { expect, test } from 'vitest';
import { ringMiddle } from '~/figure/draw/leader.ts';

const roller = {
  kind: 'roller',
  at: [0, 7, 0] as [number, number, number],
  axis: [0, 0, 1] as [number, number, number],
  radius: 7,
  length: 40,
} as const;

test('the ring lies between what the inset explains and the tool', () => {
  expect(ringMiddle([0, 17, 6], 20, [roller])).toEqual([0, 12, 6]);
});

test('the ring does not follow a roller beyond its end', () => {
  expect(ringMiddle([0, 7, 30], 20, [roller])).toEqual([0, 7, 25]);
});

test('without a tool in the inset the ring lies where the inset looks', () => {
  expect(ringMiddle([60, 17, 0], 20, [roller])).toEqual([60, 17, 0]);
  expect(ringMiddle([60, 17, 0], 20, [])).toEqual([60, 17, 0]);
});
