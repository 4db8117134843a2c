import { describe, expect, test } from 'vitest';
import { PoseSchema } from '../../../src/schemas/pose.ts';
import { goodPose } from './good-pose.ts';

const refusal = (spoil: (pose: Record<string, unknown>) => void): string => {
  const pose = structuredClone(goodPose('calf-roll')) as unknown as Record<string, unknown>;
  spoil(pose);
  const result = PoseSchema.safeParse(pose);
  return result.success
    ? 'accepted'
    : result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n');
};

describe('the pose schema refuses', () => {
  test('a word it does not know', () => {
    expect(refusal((pose) => Object.assign(pose, { rollers: 2 }))).toMatch(/rollers/);
  });
  test('two movements at once', () => {
    const both = { end: { spine: {} } };
    expect(refusal((pose) => Object.assign(pose, both))).toMatch(/keep one of them/);
  });
  test('a person nobody drew', () => {
    expect(refusal((pose) => Object.assign(pose, { person: 'zed' }))).toMatch(/person/);
  });
  test('a place that is not three numbers', () => {
    const pelvis = { at: [0, 1], up: [0, 1, 0], front: [0, 0, 1] };
    const text = refusal((pose) => Object.assign(pose.start as object, { pelvis }));
    expect(text).toMatch(/start.pelvis.at: must be three numbers/);
  });
  test('a contact that is solved at one moment only', () => {
    const contacts = [{ part: 'rightShin', on: 'roller', adjust: 'height', at: 'end' }];
    expect(refusal((pose) => Object.assign(pose, { contacts }))).toMatch(/both at and adjust/);
  });
  test('a limb that start and end give in different ways', () => {
    const text = refusal((pose) => {
      delete pose.roll;
      Object.assign(pose, { end: { rightLeg: { joints: { flex: 20 } } } });
    });
    expect(text).toMatch(/^end: start gives rightLeg by "ankle", end by "joints"/);
  });
  test('an arrow in one picture of a pair that is none', () => {
    const arrows = [
      {
        points: [
          [0, 0, 0],
          [9, 0, 0],
        ],
        at: 'start',
      },
    ];
    expect(refusal((pose) => Object.assign(pose, { arrows }))).toMatch(/show is not pair/);
  });
  test('nothing that must touch anything', () => {
    expect(refusal((pose) => Object.assign(pose, { contacts: [] }))).toMatch(/contacts/);
  });
});
