import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';

const { corpus } = readContent('.');

/** Words that promise what nobody has shown. */
const PROMISES =
  /\b(detox\w*|toxins?|melt\w*|cur(?:es?|ed|ing)|guarantee\w*|miracles?|break(?:s|ing)? (?:up|down) \w+)\b/i;

const prose = (id: string) => readFileSync(`content/guides/${id}.mdx`, 'utf8');

/** What we say ourselves; claims quote what others say. */
const OWN_WORDS = [
  ...corpus.exercises.map((record) => [`exercise ${record.id}`, JSON.stringify(record)] as const),
  ...corpus.muscles.map((record) => [`muscle ${record.id}`, JSON.stringify(record)] as const),
  ...corpus.routines.map((record) => [`routine ${record.id}`, JSON.stringify(record)] as const),
  ...corpus.checks.map((record) => [`check ${record.id}`, JSON.stringify(record)] as const),
  ...corpus.guides.map((record) => [`guide ${record.id}`, prose(record.id)] as const),
  ...corpus.cautions.map((record) => [`caution ${record.id}`, JSON.stringify(record)] as const),
  ...corpus.claims.map(
    ({ id, short, evidence }) => [`claim ${id}`, `${short} ${evidence}`] as const,
  ),
  ...corpus.lexicon.terms.map((term) => [`term ${term.id}`, term.means] as const),
];

test('there is text to read', () => {
  expect(OWN_WORDS.length).toBeGreaterThan(15);
});

describe.each(OWN_WORDS)('%s', (_, text) => {
  test('promises nothing', () => {
    expect(text.match(PROMISES)?.[0]).toBeUndefined();
  });
});

test('a spoken name can be said in two seconds: at most eight groups of vowels', () => {
  const syllables = (name: string) => name.match(/[aeiouy]+/gi)?.length ?? 0;
  const names = corpus.exercises.map(({ spoken }) => spoken);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => syllables(name) > 8)).toEqual([]);
});

test('each guide cites each of its claims, and no claim twice in the list', () => {
  for (const { id, claims } of corpus.guides) {
    const cited = [...prose(id).matchAll(/<(?:Cite|Evidence) claim="([^"]+)"/g)].map(([, c]) => c);
    expect(new Set(claims).size, id).toBe(claims.length);
    expect([...new Set(cited)].sort(), id).toEqual([...claims].sort());
  }
});

test('the glossary explains some sixty words, and guides lead to it', () => {
  const terms = corpus.lexicon.terms.map(({ id }) => id);
  expect(terms.length).toBeGreaterThanOrEqual(60);
  const leading = corpus.guides.filter(({ id }) => prose(id).includes('](/glossary/#'));
  expect(leading.length).toBeGreaterThanOrEqual(20);
});
