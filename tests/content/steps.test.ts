import { expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { sentencesOf, wordsOf } from '../support/reading-grade.ts';

/** Longest sentence of a step: it is heard or read with the hands on the floor. */
const LONGEST = 20;

const { corpus } = readContent('.');
const STEPS = [
  ...corpus.exercises.flatMap(({ id, setUp, steps }) =>
    [...setUp, ...steps].map((step) => ({ file: `content/exercises/${id}.yaml`, step })),
  ),
  ...corpus.checks.flatMap(({ id, steps }) =>
    steps.map((step) => ({ file: `content/checks/${id}.yaml`, step })),
  ),
];

test(`no sentence of a step has more than ${LONGEST} words`, () => {
  expect(STEPS.length).toBeGreaterThan(30);
  const long = STEPS.flatMap(({ file, step }) =>
    sentencesOf(step)
      .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
      .filter(({ words }) => words > LONGEST)
      .map(({ sentence, words }) => `${file}: ${words} words: ${sentence}`),
  );
  expect(long).toEqual([]);
});
