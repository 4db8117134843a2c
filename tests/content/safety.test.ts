import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';

const { corpus } = readContent('.');
const all = corpus.exercises.map((exercise) => [exercise.id, exercise] as const);

test('there are exercises to check', () => {
  expect(all.length).toBeGreaterThanOrEqual(5);
});

describe.each(all)('%s', (_, exercise) => {
  test('bears on nothing lumbar', () => {
    expect(exercise.bearing.length + (exercise.tool === 'none' ? 1 : 0)).toBeGreaterThan(0);
    expect(
      exercise.bearing.filter((segment) => /lumb|low(er)?-?back|^back$|neck/.test(segment)),
    ).toEqual([]);
  });

  test('never tells anyone to put the lower back on the roller', () => {
    const told = [...exercise.setUp, ...exercise.steps].join(' ');
    expect(told).not.toMatch(/(roll|put|rest|lay|press)[^.]{0,30}(lower|low) back (on|onto|over)/i);
  });

  test('has stop signs, and numbness and sharp pain are among them', () => {
    expect(exercise.stopSigns).toEqual(expect.arrayContaining(['sharp-pain', 'numbness']));
  });

  test('is never pressed beyond 5 of 10', () => {
    expect(exercise.pressureCeiling).toBeLessThanOrEqual(5);
  });
});

describe('cautions', () => {
  test('the emergencies of back pain are there', () => {
    const emergencies = corpus.cautions.filter(({ urgency }) => urgency === 'emergency');
    expect(emergencies.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['both-legs', 'saddle-numbness', 'passing-urine', 'chest-pain']),
    );
  });

  test('what rests on no source says so', () => {
    const bare = corpus.cautions.filter(({ sources }) => sources.length === 0);
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.filter(({ status }) => status === 'consensus')).toEqual([]);
  });
});
