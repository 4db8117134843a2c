import { expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { comparable } from '~/domain/query/alike.ts';
import { normalise } from '~/domain/query/normalise.ts';

const { alike, light, unknownConditions } = readContent('.').corpus.lexicon;
const groups = alike.map((group) => group.map(normalise));
const form = comparable(groups.map((group) => group.join(',')));

test('there are words that mean the same', () => {
  expect(groups.length).toBeGreaterThan(80);
});

test('no phrase stands in two groups, nor twice in one', () => {
  const phrases = groups.flat();
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
});

test('every phrase of a group becomes its first, and that stays as it is', () => {
  const wrong = groups.flatMap(([first = '', ...others]) =>
    [first, ...others].filter((phrase) => form(phrase) !== first),
  );
  expect(wrong).toEqual([]);
});

test('words that count little, and the word for an unknown condition, are in the form of names', () => {
  const told = [...light, unknownConditions?.as ?? ''];
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((word) => form(word) !== word)).toEqual([]);
});
