import { describe, expect, test } from 'vitest';
import { PEOPLE } from '../../../src/figure/skeleton/people.ts';
import { SEGMENT } from '../../../src/figure/skeleton/proportions.ts';
import { reachFor } from '../../../src/figure/skeleton/reach.ts';
import { SIDES } from '../../../src/figure/skeleton/side.ts';
import { solveSkeleton } from '../../../src/figure/skeleton/skeleton.ts';
import { LUMBAR, vertebraAt } from '../../../src/figure/skeleton/vertebrae.ts';
import { distance } from '../../../src/figure/space/vector.ts';
import { goodPose } from './good-pose.ts';

const POSES = ['calf-roll', 'glute-roll', 'thoracic-extension', 'lat-roll', 'pec-opener'];

describe.each(POSES)('the skeleton of %s', (id) => {
  const pose = goodPose(id);
  const skeleton = solveSkeleton(pose.start, PEOPLE[pose.person]);

  test('keeps the length of every bone', () => {
    for (const side of SIDES) {
      const { thigh, shin, foot, upperArm, forearm, hand } = skeleton[side];
      expect(distance(thigh.origin, shin.origin)).toBeCloseTo(SEGMENT.thigh, 6);
      expect(distance(shin.origin, foot.origin)).toBeCloseTo(SEGMENT.shin, 6);
      expect(distance(upperArm.origin, forearm.origin)).toBeCloseTo(SEGMENT.upperArm, 6);
      expect(distance(forearm.origin, hand.origin)).toBeCloseTo(SEGMENT.forearm, 6);
    }
  });
  test('reaches all it is told to reach', () => {
    expect(skeleton.unreached).toEqual([]);
  });
});

describe('reaching', () => {
  test('meets a target within reach', () => {
    const { end, short } = reachFor([0, 0, 0], [20, 10, 5], 30, 25, [0, 1, 0]);
    expect(distance(end, [20, 10, 5])).toBeCloseTo(0, 6);
    expect(short).toBe(0);
  });
  test('tells how far it is short, and never stretches', () => {
    const { middle, end, short } = reachFor([0, 0, 0], [70, 0, 0], 30, 25, [0, 1, 0]);
    expect(short).toBeCloseTo(15, 6);
    expect(distance(middle, end)).toBeCloseTo(25, 1);
  });
});

test('the levels of the spine are named at their heights', () => {
  expect(vertebraAt(LUMBAR.from)).toBe('L5');
  expect(vertebraAt(LUMBAR.to - 0.01)).toBe('L1');
  expect(vertebraAt(LUMBAR.to)).toBe('T12');
  expect(vertebraAt(60.5)).toBe('C3');
});
