import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexNames, withinWeight } from '~/domain/query/names.ts';
import { queryPlanner } from '~/domain/query/plan.ts';
import { plausible } from '~/domain/query/plausible.ts';
import { collectVocabulary, NO_MEANINGS } from '~/domain/query/vocabulary.ts';

const record = (kind: string, title: string, alarm?: true) => ({
  kind,
  title,
  url: `/${kind.toLowerCase()}/${title.toLowerCase().replace(/ /g, '-')}/`,
  text: `About ${title}.`,
  alarm,
});

const index = indexNames([
  { record: record('Safety', 'Numb hand'), names: ['numb'] },
  { record: record('Safety', 'Both legs', true), names: ['numb legs'] },
  { record: record('Safety', 'Disc problem'), names: ['slipped disc'] },
  { record: record('Safety', 'Pain between'), names: ['upper back pain'] },
  { record: record('Exercise', 'Lat roll'), names: ['lats', 'Latissimus'] },
  { record: record('Routine', 'Desk reset'), names: ['upper back pain from desk', 'desk'] },
  { record: record('Guide', 'Rolling the lats'), names: ['lats'] },
  { record: record('Muscle', 'Lats'), names: ['latissimus dorsi'] },
]);
const vocabulary = collectVocabulary(
  ['lats stretch', 'the numb leg', 'disc', 'upper back pain', 'desk', 'zebra crossing'],
  ['roll your lats'],
  'foam roller',
);
const plan = queryPlanner(JSON.parse(JSON.stringify({ index, vocabulary, meanings: NO_MEANINGS })));
const titles = (query: string) => plan(query).named.map(({ record: { title } }) => title);

describe('the records that a query names', () => {
  test.each([
    ['lats', ['Lat roll', 'Rolling the lats', 'Lats']],
    ['  LATS ', ['Lat roll', 'Rolling the lats', 'Lats']],
    ['foam roller lats', ['Lat roll', 'Rolling the lats', 'Lats']],
    ['latisimus', ['Lat roll']],
    ['slippd disc', ['Disc problem']],
    ['my legs went numb on the lats', ['Both legs', 'Lat roll', 'Rolling the lats', 'Lats']],
    ['my lats hurt with a slipped disc', ['Disc problem', 'Lat roll', 'Rolling the lats', 'Lats']],
    ['upper back pain from desk', ['Desk reset']],
  ])('%s', (query, expected) => {
    expect(titles(query)).toEqual(expected);
  });

  test.each(['', '   ', 'zebra', 'how do I stretch', 'constructor', '__proto__', 'xqzvwk'])(
    '"%s" names nothing',
    (query) => {
      expect(titles(query)).toEqual([]);
    },
  );
});

describe('what is searched for', () => {
  test('says when a word was mended', () => {
    expect(plan('latisimus').mended).toBe('latissimus');
    expect(plan('lats').mended).toBeUndefined();
  });

  test('is what was typed when that is asked for', () => {
    expect(plan('latisimus strech', true)).toEqual({
      named: [],
      covered: false,
      attempts: [['latisimus', 'strech']],
      mended: undefined,
    });
  });

  test('is nothing for nonsense, and never throws', () => {
    expect(plan('xqzvwk').attempts).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (query, literal) => {
        const { attempts } = plan(query, literal);
        expect(attempts.every((asked) => asked.length > 0)).toBe(true);
      }),
    );
  });

  test('is something for every query of words that the index knows', () => {
    const known = fc.constantFrom('lats', 'numb', 'zebra', 'disc', 'stretch', 'desk', 'crossing');
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), (asked) => {
        const { named, attempts } = plan(asked.join(' '));
        expect(named.length + attempts.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** Words that the index knows in no form and that are near to none of its words. */
const strange = fc.constantFrom('xqzvwk', 'qwrtpkjh', 'vbnmklpo', 'zzyxwwqq');

describe('words that the index does not know', () => {
  test('take no answer from a name of the subject', () => {
    const name = fc.constantFrom('lats', 'latissimus', 'numb', 'slipped disc');
    const others = fc.array(strange, { maxLength: 1 });
    fc.assert(
      fc.property(others, name, others, (before, asked, after) => {
        const { named } = plan([...before, asked, ...after].join(' '));
        expect(named.length).toBeGreaterThan(0);
      }),
    );
  });

  test('leave nothing of a question that shares one other word by chance', () => {
    const chance = fc.constantFrom('zebra', 'crossing', 'stretch');
    const others = fc.array(strange, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(others, chance, others, (before, asked, after) => {
        const { named, attempts } = plan([...before, asked, ...after].join(' '));
        expect({ named, attempts }).toEqual({ named: [], attempts: [] });
      }),
    );
  });

  test('count for nothing where they are words of everyday talk', () => {
    const talk = fc.array(fc.constantFrom('mate', 'yesterday', 'please', 'my', 'husband', 'lot'));
    fc.assert(
      fc.property(talk, talk, (before, after) => {
        const { attempts } = plan([...before, 'zebra', ...after].join(' '));
        expect(attempts.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a hit is plausible', () => {
  test.each([
    ['rolls the <mark>lat</mark> muscle', ['lats'], true],
    ['<mark>latissimus</mark> dorsi', ['latissimus'], true],
    ['<mark>extensions</mark> of the spine', ['extend'], true],
    ['to <mark>read</mark> on', ['reading'], true],
    ['<mark>extra</mark> time', ['extensor'], false],
    ['<mark>x</mark> axis', ['xqzvwk'], false],
    ['nothing marked', ['lats'], false],
  ])('%s for %s: %s', (excerpt, words, expected) => {
    expect(plausible(excerpt, words)).toBe(expected);
  });
});

describe('what may be sent', () => {
  const entries = [
    { record: record('Exercise', 'Calf roll'), names: [] },
    { record: record('Safety', 'Fever'), names: [] },
    { record: record('Exercise', 'Lat roll'), names: [] },
  ];
  const one = JSON.stringify(entries[0]).length;

  test('is all of it while there is room, in its own order', () => {
    expect(withinWeight(entries, ['Safety'], 10 * one)).toEqual(entries);
  });

  test('is what is needed first when there is not', () => {
    const kept = withinWeight(entries, ['Safety', 'Exercise'], 2 * one);
    expect(kept.map(({ record: { title } }) => title)).toEqual(['Calf roll', 'Fever']);
  });

  test('is said to be incomplete, so that the full text is always asked too', () => {
    const partly = queryPlanner({
      index: { ...index, complete: false },
      vocabulary,
      meanings: NO_MEANINGS,
    });
    expect(plan('lats').covered).toBe(true);
    expect(partly('lats').covered).toBe(false);
    expect(partly('lats').named).toEqual(plan('lats').named);
  });

  test('keeps what was typed where not every word is told', () => {
    const partly = queryPlanner({
      index,
      vocabulary: { ...vocabulary, complete: false },
      meanings: NO_MEANINGS,
    });
    expect(partly('latisimus').attempts[0]).toEqual(['latisimus']);
    expect(plan('latisimus').attempts[0]).toEqual(['latissimus']);
  });
});

test('a longer name of words that every page has hides no caution', () => {
  const both = indexNames([
    { record: record('Safety', 'Pregnancy'), names: ['pregnant'] },
    { record: record('Guide', 'Who should ask'), names: ['foam roller while pregnant'] },
  ]);
  const named = queryPlanner({ index: both, vocabulary, meanings: NO_MEANINGS })(
    'pregnant can i foam roller',
  ).named;
  expect(named.map(({ record: { title } }) => title)).toEqual(['Pregnancy', 'Who should ask']);
});
