import { describe, expect, test } from 'vitest';
import { jointAngles } from '../../../src/figure/gate/joints.ts';
import { momentsOf } from '../../../src/figure/settle/motion.ts';
import { PEOPLE } from '../../../src/figure/skeleton/people.ts';
import { solveSkeleton } from '../../../src/figure/skeleton/skeleton.ts';
import type { PoseData } from '../../../src/schemas/pose.ts';
import { goodPose } from './good-pose.ts';

const TURNS = [
  'open-book',
  'side-lying-rotation',
  'side-lying-reach',
  'chair-rotation',
  'seated-rotation',
];

/** Twist of the trunk at start and end, degrees. */
function twists(pose: PoseData): number[] {
  const build = PEOPLE[pose.person];
  return momentsOf(pose, build, [0, 1]).map(({ posture }) => {
    const angles = jointAngles(posture, solveSkeleton(posture, build));
    return angles.find(({ movement }) => movement === 'trunk twist')?.value ?? Number.NaN;
  });
}

describe('a turn begins straight and ends turned', () => {
  test.each(TURNS)('%s', (id) => {
    const [start, end] = twists(goodPose(id));
    expect(start).toBe(0);
    expect(end).toBeGreaterThan(20);
  });
});

describe('what a posture does not say about the spine', () => {
  test('is straight at the start, whatever the end says', () => {
    const pose = goodPose('open-book');
    pose.start.spine = { neck: [4, 0, 0] };
    expect(twists(pose)[0]).toBe(0);
  });
  test('stays as it began at the end', () => {
    const pose = goodPose('open-book');
    pose.start.spine = { thoracic: [0, 0, 12] };
    pose.end = { spine: { neck: [4, 0, 0] } };
    expect(twists(pose)).toEqual([12, 12]);
  });
  test('nor about a shoulder blade, is carried back from the end', () => {
    const pose = goodPose('open-book');
    pose.end = { ...pose.end, rightBlade: [0, 4] };
    const [start, end] = momentsOf(pose, PEOPLE[pose.person], [0, 1]);
    expect(start?.posture.rightBlade).toEqual([0, 0]);
    expect(end?.posture.rightBlade).toEqual([0, 4]);
  });
});
