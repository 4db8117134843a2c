import { describe, expect, test } from 'vitest';
import { momentsOf } from '../../../src/figure/settle/motion.ts';
import { PEOPLE } from '../../../src/figure/skeleton/people.ts';
import { goodPose } from './good-pose.ts';

const twistOf = (id: string): number[] => {
  const pose = goodPose(id);
  return momentsOf(pose, PEOPLE[pose.person], [0, 0.5, 1]).map(
    ({ posture }) => (posture.spine?.lumbar?.[2] ?? 0) + (posture.spine?.thoracic?.[2] ?? 0),
  );
};

describe('a turn of the trunk happens in the movement, not before it', () => {
  test.each(['open-book', 'side-lying-reach', 'side-lying-rotation'])('%s', (id) => {
    const [start = 0, middle = 0, end = 0] = twistOf(id);
    expect(Math.abs(start)).toBeLessThan(1);
    expect(middle).toBeGreaterThan(5);
    expect(end).toBeGreaterThan(middle + 5);
  });
  test('also where the start says nothing of the spine', () => {
    const pose = goodPose('open-book');
    delete pose.start.spine;
    const [start] = momentsOf(pose, PEOPLE[pose.person], [0]);
    expect(start?.posture.spine?.thoracic).toEqual([0, 0, 0]);
  });
});
