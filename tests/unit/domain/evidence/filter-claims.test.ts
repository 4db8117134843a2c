import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimChoice,
  choiceFrom,
  countWords,
  isChosen,
  queryOf,
} from '~/domain/evidence/filter-claims.ts';

const claim = {
  verdict: 'partly',
  certainty: 'low',
  topic: 'regions',
  text: 'Rolling the calves: Škarabot found more range (2015).',
};

describe('a claim is chosen', () => {
  test.each<[string, ClaimChoice, boolean]>([
    ['by nothing', { text: '' }, true],
    ['by its verdict', { verdict: 'partly', text: '' }, true],
    ['not by another verdict', { verdict: 'supported', text: '' }, false],
    [
      'by all its fields',
      { verdict: 'partly', certainty: 'low', topic: 'regions', text: '' },
      true,
    ],
    ['not when one field differs', { verdict: 'partly', topic: 'dose', text: '' }, false],
    ['by the beginning of a word', { text: 'calv' }, true],
    ['not by the middle of a word', { text: 'alves' }, false],
    ['by words in any order, without accents', { text: 'skarabot ROLLING' }, true],
    ['not when one word is missing', { text: 'calves neck' }, false],
  ])('%s', (_, choice, expected) => {
    expect(isChosen(claim, choice)).toBe(expected);
  });
});

test('an address holds a choice and gives it back', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  const choices = fc.record(
    { verdict: word, certainty: word, topic: word, text: fc.oneof(word, fc.constant('')) },
    { requiredKeys: ['text'] },
  );
  fc.assert(
    fc.property(choices, (choice) => {
      expect(choiceFrom(new URLSearchParams(queryOf(choice)))).toEqual(choice);
    }),
  );
  expect(queryOf({ text: '' })).toBe('');
  expect(queryOf({ verdict: 'partly', text: 'fascia' })).toBe('?verdict=partly&text=fascia');
});

test('the count is told in words', () => {
  expect(countWords(72, 72)).toBe('All 72 claims.');
  expect(countWords(3, 72)).toBe('3 of 72 claims.');
  expect(countWords(0, 72)).toMatch(/^None of 72/);
});
