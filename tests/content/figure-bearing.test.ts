import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { figureFacts, figureIds } from '~/figures/figures.ts';

const { corpus } = readContent('.');
const shown = corpus.exercises.flatMap(({ id, pose, bearing }) =>
  pose ? [{ id, pose, bearing }] : [],
);

test('every exercise and every check is shown', () => {
  expect(corpus.exercises.filter(({ pose }) => !pose).map(({ id }) => id)).toEqual([]);
  expect(corpus.checks.filter(({ pose }) => !pose).map(({ id }) => id)).toEqual([]);
  const poses = [...corpus.exercises, ...corpus.checks].map(({ pose }) => pose ?? '');
  expect(poses.length).toBeGreaterThan(0);
  expect(figureIds).toEqual(expect.arrayContaining(poses));
});

describe('what rests on the tool is computed from the posture', () => {
  test.each(shown)('$id', ({ pose, bearing }) => {
    const { bears } = figureFacts(pose);
    expect([...bears].sort()).toEqual([...bearing].sort());
  });

  test.each(figureIds)('%s has nothing lumbar on it', (id) => {
    expect(figureFacts(id).bears.filter((segment) => /lumb|low|neck|L\d/.test(segment))).toEqual(
      [],
    );
  });
});
