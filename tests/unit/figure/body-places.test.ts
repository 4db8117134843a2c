import { describe, expect, test } from 'vitest';
import { type Body, bodyIn } from '../../../src/figure/flesh/body.ts';
import { isMuscle } from '../../../src/figure/flesh/muscles.ts';
import { regionAt } from '../../../src/figure/flesh/regions.ts';
import { placeAt } from '../../../src/figure/gate/segments.ts';
import { PEOPLE } from '../../../src/figure/skeleton/people.ts';
import { spineAt } from '../../../src/figure/skeleton/spine.ts';
import { place } from '../../../src/figure/space/frame.ts';
import type { Vector } from '../../../src/figure/space/vector.ts';

/** Standing with the arms a little away. */
const body: Body = bodyIn(
  { pelvis: { at: [0, 90, 0], up: [0, 1, 0], front: [0, 0, 1] } },
  PEOPLE.dan,
);
const { skeleton, field } = body;
const onSpine = (height: number, x: number, z: number): Vector =>
  place(spineAt(skeleton.spine, height), [x, 0, z]);
const pieceAt = (point: Vector) => {
  const piece = field.pieceAt(...point, field.everything());
  if (!piece) throw new Error('no flesh there');
  return piece;
};

/** Places on the left side of the body, by the name a physiotherapist would give them. */
const PLACES = {
  'the side of the hip, below the rim of the pelvis': place(skeleton.pelvis, [14.5, 6, -1.5]),
  'the middle of the buttock': place(skeleton.pelvis, [8, -4, -13]),
  'the outside of the calf': place(skeleton.left.shin, [5, -15, 0]),
  'the back of the calf': place(skeleton.left.shin, [0, -13, -6.4]),
  'the arch of the foot': place(skeleton.left.foot, [-1, -5.6, 6]),
  'the back edge of the heel': place(skeleton.left.foot, [0, -6, -4]),
  'the top of the foot': place(skeleton.left.foot, [0, 0, 8]),
  'the front of the shoulder': place(skeleton.left.upperArm, [1, -4, 5]),
  'the back of the shoulder': place(skeleton.left.upperArm, [1, -4, -5]),
  'the slope of the shoulder': onSpine(51, 9, -3),
  'the side of the neck': onSpine(57, 4.5, -1),
  'beside the spine between the shoulder blades': onSpine(43, 3, -6),
  'the back of the armpit': onSpine(41, 13.4, -4.5),
  'beside the navel': onSpine(17, 4, 11.5),
} as const;
type Name = keyof typeof PLACES;

const coloured = (name: Name, muscle: Parameters<typeof isMuscle>[3]): boolean =>
  isMuscle(body, pieceAt(PLACES[name]), PLACES[name], muscle, 'left');

describe('a muscle', () => {
  test.each([
    ['side-hip', 'the side of the hip, below the rim of the pelvis'],
    ['glute', 'the middle of the buttock'],
    ['outer-calf', 'the outside of the calf'],
    ['calf', 'the back of the calf'],
    ['sole', 'the arch of the foot'],
    ['rear-shoulder', 'the back of the shoulder'],
    ['upper-trapezius', 'the slope of the shoulder'],
    ['shoulder-blades', 'beside the spine between the shoulder blades'],
    ['armpit-back', 'the back of the armpit'],
    ['belly', 'beside the navel'],
  ] as const)('%s covers %s', (muscle, name) => {
    expect(coloured(name, muscle)).toBe(true);
  });
  test.each([
    ['glute', 'the side of the hip, below the rim of the pelvis'],
    ['side-hip', 'the middle of the buttock'],
    ['outer-calf', 'the back of the calf'],
    ['sole', 'the back edge of the heel'],
    ['sole', 'the top of the foot'],
    ['rear-shoulder', 'the front of the shoulder'],
    ['upper-trapezius', 'the side of the neck'],
    ['upper-trapezius', 'beside the spine between the shoulder blades'],
  ] as const)('%s leaves %s free', (muscle, name) => {
    expect(coloured(name, muscle)).toBe(false);
  });
});

describe('the gate calls', () => {
  test.each([
    ['the slope of the shoulder', 'upper-trapezius', 'left'],
    ['the side of the neck', 'neck', undefined],
    ['beside the spine between the shoulder blades', 'shoulder-blades', 'left'],
  ] as const)('%s %s', (name, segment, side) => {
    const point = PLACES[name];
    expect(placeAt(body, pieceAt(point), point)).toEqual({ segment, side });
  });
});

describe('the body map calls', () => {
  test.each([
    ['the side of the hip, below the rim of the pelvis', 'side-hips'],
    ['the middle of the buttock', 'glutes'],
    ['the side of the neck', 'neck'],
    ['the back of the shoulder', 'shoulders'],
    ['beside the navel', 'belly'],
  ] as const)('%s %s', (name, region) => {
    expect(regionAt(body, pieceAt(PLACES[name]), PLACES[name])).toBe(region);
  });
});
