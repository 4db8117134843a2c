import { expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';

const { corpus } = readContent('.');

/** What the library has to hold at least. */
test.each([
  ['exercises', corpus.exercises.length, 36],
  ['checks', corpus.checks.length, 6],
  ['routines', corpus.routines.length, 12],
  ['guides', corpus.guides.length, 20],
  ['glossary terms', corpus.lexicon.terms.length, 55],
])('%s: %i, at least %i', (_, count, least) => {
  expect(count).toBeGreaterThanOrEqual(least);
});
