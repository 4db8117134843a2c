import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';

/** What a technique guide answers, in this order. */
const QUESTIONS = [
  'Use it when',
  'Leave it out when',
  'How to do it',
  'Where you should feel it',
  'Common mistakes',
  'How long and how often',
  'Easier and harder',
  'Stop when',
  'What the evidence says',
];

const { corpus } = readContent('.');
const techniques = corpus.guides.filter(({ kind }) => kind === 'technique');
const headings = (id: string) =>
  [...readFileSync(`content/guides/${id}.mdx`, 'utf8').matchAll(/^## (.+)$/gm)].map(
    ([, heading]) => heading,
  );

test('there are technique guides', () => {
  expect(techniques.length).toBeGreaterThanOrEqual(5);
});

describe('a technique guide answers the same questions in the same order', () => {
  test.each(techniques)('$id', ({ id }) => {
    expect(headings(id)).toEqual(QUESTIONS);
  });

  test.each(techniques)('$id teaches an exercise and names a muscle', ({ exercises, muscles }) => {
    expect(exercises.length).toBeGreaterThan(0);
    expect(muscles.length).toBeGreaterThan(0);
  });
});

test('every guide tells which claims it rests on', () => {
  expect(corpus.guides.length).toBeGreaterThanOrEqual(20);
  expect(corpus.guides.filter(({ claims }) => claims.length === 0)).toEqual([]);
});
