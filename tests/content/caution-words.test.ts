import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { searchWords } from '~/corpus/names.ts';
import { readContent } from '~/corpus/read.ts';
import { queryPlanner } from '~/domain/query/plan.ts';

const { corpus } = readContent('.');
const prose = readdirSync('content/guides').map((file) =>
  readFileSync(`content/guides/${file}`, 'utf8'),
);
const plan = queryPlanner(searchWords(corpus, prose));
const firstKind = (query: string) => plan(query).named[0]?.record.kind;

const WORDS = [
  ...corpus.cautions.flatMap(({ alsoCalled }) => alsoCalled),
  ...corpus.lexicon.words
    .filter(({ mean }) => mean.startsWith('caution:'))
    .flatMap(({ say }) => say),
];

/** Names of complaints for which we hold no study: they lead to a page that says so. */
const COMPLAINTS = [
  'plantar fasciitis',
  'tennis elbow',
  'rsi',
  'shin splints',
  'it band syndrome',
  'neck pain',
];

test('there are words of cautions to try', () => {
  expect(WORDS.length).toBeGreaterThan(300);
});

describe('a word of a caution leads to no exercise first', () => {
  test.each([
    ['alone', (word: string) => word],
    ['with the tool', (word: string) => `foam roll with ${word}`],
    ['with a place', (word: string) => `${word} stretch lower back`],
  ] as const)('%s', (_, asked) => {
    const wrong = WORDS.map(asked).filter((query) =>
      [undefined, 'Exercise', 'Routine', 'Muscle'].includes(firstKind(query)),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(COMPLAINTS)('%s leads to what is known, not to an exercise', (complaint) => {
  expect(firstKind(complaint)).toBe('Glossary');
});

test.each(['feet', 'tight legs'])('%s raises no alarm', (query) => {
  expect(firstKind(query)).toBe('Exercise');
});
