import { describe, expect, test } from 'vitest';
import { indexNames, namedBy } from '~/domain/query/names.ts';
import { plausible } from '~/domain/query/plausible.ts';

const record = (kind: string, title: string) => ({
  kind,
  title,
  url: `/${kind.toLowerCase()}/${title.toLowerCase().replace(/ /g, '-')}/`,
  text: `About ${title}.`,
});

const index = indexNames([
  { record: record('Safety', 'Disc problem'), names: ['Disc problem', 'slipped disc'] },
  { record: record('Exercise', 'Lat roll'), names: ['Lat roll', 'lats', 'Latissimus'] },
  { record: record('Guide', 'Rolling the lats'), names: ['Rolling the lats', 'lats'] },
  { record: record('Muscle', 'Lats'), names: ['Lats', 'lats', 'latissimus dorsi'] },
]);

const titles = (query: string) => namedBy(query, index)?.records.map(({ title }) => title);

describe('a query that is a name', () => {
  test.each([
    ['lats', ['Lat roll', 'Rolling the lats', 'Lats']],
    ['  LATS ', ['Lat roll', 'Rolling the lats', 'Lats']],
    ['foam roller lats', ['Lat roll', 'Rolling the lats', 'Lats']],
    ['latisimus', ['Lat roll']],
    ['slipped disk', ['Disc problem']],
  ])('%s', (query, expected) => {
    expect(titles(query)).toEqual(expected);
  });

  test('tells which name was read from it', () => {
    expect(namedBy('latisimus', index)?.name).toBe('latissimus');
  });
});

test.each(['', '   ', 'zebra', 'how do I stretch', 'constructor', '__proto__'])(
  '"%s" is the name of nothing',
  (query) => {
    expect(namedBy(query, index)).toBeUndefined();
  },
);

describe('a hit is plausible', () => {
  test.each([
    ['rolls the <mark>lat</mark> muscle', ['lats'], true],
    ['<mark>latissimus</mark> dorsi', ['latissimus'], true],
    ['<mark>extensions</mark> of the spine', ['extend'], true],
    ['<mark>extra</mark> time', ['extensor'], false],
    ['<mark>x</mark> axis', ['xqzvwk'], false],
    ['nothing marked', ['lats'], false],
  ])('%s for %s: %s', (excerpt, words, expected) => {
    expect(plausible(excerpt, words)).toBe(expected);
  });
});
