import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { builtPagefind, builtSearch } from '../support/built-search.ts';
import { type Asked, readQueries } from '../support/query-set.ts';

const { corpus } = readContent('.');
const { search } = builtSearch();

/** Share of the questions, in percent, below which a set fails. */
const FLOORS = [
  { set: 'study', least: 50, first: 90, three: 95 },
  { set: 'held-out', least: 40, first: 90, three: 95 },
] as const;

async function placeOf({ query, answers }: Asked): Promise<number> {
  const { results } = await search(query);
  const place = results.findIndex(({ url }) => answers.includes(url));
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

/** What can be asked of the present content. */
const answerable = (set: string) =>
  readQueries(set, corpus).filter(({ answers }) => answers.length > 0);

describe.each(FLOORS)('the questions of the $set set', ({ set, least, first, three }) => {
  const asked = answerable(set);

  test('are answered', async () => {
    expect(asked.length).toBeGreaterThanOrEqual(least);
    const places = await Promise.all(asked.map(placeOf));
    const share = (most: number) =>
      (100 * places.filter((place) => place <= most).length) / places.length;
    const missed = asked
      .map(({ query }, at) => `${query}: ${places[at]}`)
      .filter((_, at) => (places[at] ?? 0) > 1);
    const told = `first ${share(1).toFixed(1)}%, top three ${share(3).toFixed(1)}%; not first: ${missed.join('; ')}`;
    process.stdout.write(`${set}, ${asked.length} questions: ${told}\n`);
    expect(share(1), told).toBeGreaterThanOrEqual(first);
    expect(share(3), told).toBeGreaterThanOrEqual(three);
  });

  test.each(asked.filter(({ kind }) => kind === 'safety'))(
    'safety first: $query',
    async ({ query, answers }) => {
      const { results } = await search(query);
      const safe = results[0]?.kind === 'Safety' || answers.includes(results[0]?.url ?? '');
      expect(safe, results[0]?.url).toBe(true);
    },
  );
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
  const words = ['roller', 'armpit', 'ribs', 'breathe', 'midwife', 'vessels', 'trial', 'wall'];
  await fc.assert(
    fc.asyncProperty(fc.subarray(words, { minLength: 1 }), async (asked) => {
      const query = asked.join(' ');
      const alone = (await pagefind.search(query)).results.length;
      if (alone > 0) expect((await search(query)).results.length, query).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('what was searched instead is told, and the literal search is another', async () => {
  expect((await search('latisssimus')).instead).toBe('latissimus');
  expect((await search('latisssimus', 'literal')).instead).toBeUndefined();
  expect((await search('lats')).instead).toBeUndefined();
});
