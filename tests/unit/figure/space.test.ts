import { describe, expect, test } from 'vitest';
import { frameAlong, locate, place, turn } from '../../../src/figure/space/frame.ts';
import { leastSquares } from '../../../src/figure/space/least-squares.ts';
import { profileAt } from '../../../src/figure/space/profile.ts';
import { across, dot, rotate, size } from '../../../src/figure/space/vector.ts';

describe('frames', () => {
  const frame = frameAlong([3, 4, 5], [1, 2, 0.5], [0, 0.3, 1]);

  test('have unit axes at right angles', () => {
    const { x, y, z } = frame;
    for (const axis of [x, y, z]) expect(size(axis)).toBeCloseTo(1, 10);
    for (const pair of [dot(x, y), dot(y, z), dot(z, x)]) expect(pair).toBeCloseTo(0, 10);
  });
  test('find back what they placed', () => {
    const there = locate(frame, place(frame, [7, -2, 9]));
    [7, -2, 9].forEach((value, i) => {
      expect(there[i]).toBeCloseTo(value, 10);
    });
  });
  test('turned all the way round are where they were', () => {
    const round = turn(frame, frame.y, 2 * Math.PI);
    round.x.forEach((value, i) => {
      expect(value).toBeCloseTo(frame.x[i] ?? Number.NaN, 10);
    });
  });
});

describe('vectors', () => {
  test('rotate by the right hand', () => {
    const [x, y, z] = rotate([1, 0, 0], [0, 1, 0], Math.PI / 2);
    expect([x, y, z].map((v) => Math.round(v * 1e9) / 1e9)).toEqual([0, 0, -1]);
  });
  test('across an axis exist even for a vector along it', () => {
    const sideways = across([0, 5, 0], [0, 1, 0]);
    expect(size(sideways)).toBeCloseTo(1, 10);
    expect(dot(sideways, [0, 1, 0])).toBeCloseTo(0, 10);
  });
});

describe('profiles', () => {
  const rows = [
    [0, 1, 10],
    [1, 3, 20],
    [4, 2, 10],
  ] as const;
  test('pass through their rows and stay flat beyond the ends', () => {
    expect(profileAt(rows, 1)).toEqual([3, 20]);
    expect(profileAt(rows, -9)).toEqual([1, 10]);
    expect(profileAt(rows, 99)).toEqual([2, 10]);
  });
});

test('least squares solve a solvable system', () => {
  const [a = 0, b = 0] = leastSquares(
    [
      [2, 0],
      [1, 3],
    ],
    [5, 6],
  );
  expect(a).toBeCloseTo(1.5, 2);
  expect(b).toBeCloseTo(2, 2);
});
