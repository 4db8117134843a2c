import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { fromFrontCoded } from '~/domain/query/front-coding.ts';
import { readWords } from '~/islands/search/sources.ts';
import { BUILDS } from '../support/builds.ts';
import { builtPagefind, builtSearch } from '../support/built-search.ts';
import { readBuilt } from '../support/built-site.ts';
import { type Asked, readQueries } from '../support/query-set.ts';

const { corpus } = readContent('.');
const { search } = builtSearch();

/**
 * What each set must reach: questions answered in the first three lines, in percent of those whose
 * page exists. Nothing is tuned on the held-out set, so its floor only tells when something broke.
 */
const FLOORS = [
  { set: 'study', least: 55, first: 90, three: 95, safetyFirst: 100 },
  { set: 'practice', least: 40, first: 90, three: 95, safetyFirst: 100 },
  { set: 'held-out', least: 60, first: 70, three: 72, safetyFirst: 72 },
  { set: 'blind', least: 90, first: 65, three: 80, safetyFirst: 75 },
] as const;

async function placeOf({ query, answers, nothing }: Asked): Promise<number> {
  const { results } = await search(query);
  if (nothing) return results.length === 0 ? 1 : Number.POSITIVE_INFINITY;
  const place = results.findIndex(({ url }) => answers.includes(url));
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

const shareOf = (places: readonly number[], most: number): number =>
  (100 * places.filter((place) => place <= most).length) / places.length;

test.each(FLOORS)('the questions of the $set set are answered', async (floor) => {
  const asked = readQueries(floor.set, corpus).filter(
    ({ answers, nothing }) => nothing || answers.length > 0,
  );
  expect(asked.length).toBeGreaterThanOrEqual(floor.least);
  const places = await Promise.all(asked.map(placeOf));
  const ofSafety = places.filter((_, at) => asked[at]?.kind === 'safety');
  expect(ofSafety.length).toBeGreaterThanOrEqual(10);
  const missed = asked
    .map(({ query }, at) => `${query}: ${places[at]}`)
    .filter((_, at) => (places[at] ?? 0) > 1);
  const shares = [shareOf(places, 1), shareOf(places, 3), shareOf(ofSafety, 1)] as const;
  const [first, three, safetyFirst] = shares;
  const told = `first, top three, safety first: ${shares.map((share) => share.toFixed(1)).join(', ')}%; not first: ${missed.join('; ')}`;
  process.stdout.write(`${floor.set}, ${asked.length} questions: ${told}\n`);
  expect(first, told).toBeGreaterThanOrEqual(floor.first);
  expect(three, told).toBeGreaterThanOrEqual(floor.three);
  expect(safetyFirst, told).toBeGreaterThanOrEqual(floor.safetyFirst);
});

test('the name of one thing opens with that thing', async () => {
  const named = [...corpus.exercises, ...corpus.routines, ...corpus.checks];
  expect(named.length).toBeGreaterThan(8);
  for (const { name } of named) expect((await search(name)).results[0]?.title).toBe(name);
});

describe('what nobody could mean', () => {
  test.each(['xqzvwk', 'qqqq', 'zzxxyy vvkkqq', '0000', '!!!', 'asdfghjkl'])(
    '%s finds nothing',
    async (query) => {
      expect((await search(query)).results).toEqual([]);
    },
  );

  test('any text is searched for without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (query) => {
        await search(query);
      }),
      { numRuns: 60 },
    );
  });
});

test('a question to which Pagefind alone has an answer is never left without one', async () => {
  const pagefind = await builtPagefind();
  const file = readBuilt(BUILDS[0], 'search-words.json').toString('utf8');
  const words = fromFrontCoded(readWords(JSON.parse(file)).vocabulary.words);
  expect(words.length).toBeGreaterThan(1000);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
      async (asked) => {
        const query = asked.join(' ');
        if ((await pagefind.search(query)).results.length === 0) return;
        answered += 1;
        expect((await search(query)).results.length, query).toBeGreaterThan(0);
      },
    ),
    { numRuns: 80 },
  );
  expect(answered, 'questions with an answer').toBeGreaterThan(20);
});

test('what was searched instead is told, and the literal search is another', async () => {
  expect((await search('latisssimus')).instead).toBe('latissimus');
  expect((await search('latisssimus', 'literal')).instead).toBeUndefined();
  expect((await search('lats')).instead).toBeUndefined();
});
