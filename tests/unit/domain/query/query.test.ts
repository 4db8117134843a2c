import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFillers } from '~/domain/query/fillers.ts';
import { fromFrontCoded, frontCoded } from '~/domain/query/front-coding.ts';
import { mend } from '~/domain/query/mend.ts';
import { nearestWord } from '~/domain/query/nearest-word.ts';
import { normalise, tokens } from '~/domain/query/normalise.ts';
import { dropSiteWords, relaxations } from '~/domain/query/relax.ts';
import { collectVocabulary, NO_MEANINGS, readVocabulary } from '~/domain/query/vocabulary.ts';

describe('normal form', () => {
  it.each([
    ['  Lat  Roll ', 'lat roll'],
    ['T-Spine', 'tspine'],
    ['t spine stiff', 'tspine stiff'],
    ['TSPINE', 'tspine'],
    ['it spine', 'it spine'],
    ['Crème brûlée', 'creme brulee'],
    ["physio's", 'physios'],
    ['mid–back/desk_job', 'mid back desk job'],
    ['ﬁbre', 'fibre'],
    ['\ud800?!', ''],
  ])('of %j is %j', (text, form) => {
    expect(normalise(text)).toBe(form);
  });

  it('of itself is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('of no words is no words', () => {
    expect(tokens(' ?! ')).toEqual([]);
  });
});

describe('the nearest word', () => {
  const words = ['lats', 'calf', 'glute', 'thoracic', 'hamstring', 'chest', 'cheat'];

  it.each([
    ['lats', 'lats'],
    ['ltas', 'lats'],
    ['lsat', undefined],
    ['clafs', undefined],
    ['claf', 'calf'],
    ['glut', 'glute'],
    ['thorasic', 'thoracic'],
    ['thoraicc', 'thoracic'],
    ['hamstirngs', 'hamstring'],
    ['chesst', 'chest'],
    ['la', undefined],
    ['zzzzzz', undefined],
    ['', undefined],
  ])('to %j is %j', (typed, meant) => {
    expect(nearestWord(typed, words)).toBe(meant);
  });

  it('may have one slip more where it sounds the same', () => {
    const others = ['blades', 'roller', 'beginner', 'glute', 'blunts'];
    expect(nearestWord('blaids', others)).toBe('blades');
    expect(nearestWord('rolar', others)).toBe('roller');
    expect(nearestWord('gloots', others)).toBeUndefined();
    expect(nearestWord('blonds', others)).toBeUndefined();
  });

  it('has the same first letter where two are as near', () => {
    expect(nearestWord('coat', ['boat', 'coal'])).toBe('coal');
    expect(nearestWord('coat', ['boat', 'goat'])).toBe('boat');
  });

  it('is found after any two neighbours have changed places', () => {
    const swapped = fc.constantFrom('glute', 'thoracic', 'hamstring').chain((word) =>
      fc.nat({ max: word.length - 2 }).map((at) => ({
        word,
        typed: `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
      })),
    );
    fc.assert(
      fc.property(swapped, ({ word, typed }) => {
        expect(nearestWord(typed, words)).toBe(word);
      }),
    );
  });
});

const words = readVocabulary(
  collectVocabulary(
    ['calf', 'calf morning', 'calf morning stiff'],
    ['roller chest', 'roller calf'],
    'foam roller',
  ),
  ['calf roll'],
);

describe('relaxing', () => {
  it('drops the words of the whole site while others remain', () => {
    expect(dropSiteWords(['foam', 'roller', 'lats'], words)).toEqual(['lats']);
    expect(dropSiteWords(['foam', 'roller'], words)).toEqual(['foam', 'roller']);
  });

  it('leaves out one word at a time, the most common first, then tries those alone', () => {
    expect(relaxations(['foam', 'stiff', 'calf', 'morning'], words)).toEqual([
      ['stiff', 'calf', 'morning'],
      ['stiff', 'morning'],
      ['stiff'],
      ['morning'],
      ['calf'],
    ]);
    expect(relaxations(['chest'], words)).toEqual([['chest']]);
    expect(relaxations([], words)).toEqual([]);
  });
});

describe('mending', () => {
  it.each([
    ['mornign calf', ['morning', 'calf'], []],
    ['calf mor', ['calf', 'morning'], []],
    ['calfs chest', ['calfs', 'chest'], []],
    ['xqzvwk chest', ['chest'], ['xqzvwk']],
    ['xqzvwk', [], ['xqzvwk']],
    ['the xqzvwk', [], ['xqzvwk']],
    ['chset xqzvwk', [], ['xqzvwk']],
    ['chset xqzvwk calf', ['chest', 'calf'], ['xqzvwk']],
    ['calfmorning', ['calf', 'morning'], []],
  ])('%s', (query, meant, unknown) => {
    expect(mend(query.split(' '), words)).toMatchObject({ words: meant, unknown });
  });

  it('knows a condition by its ending, even where the stem is that of another word', () => {
    const meanings = { ...NO_MEANINGS, endings: ['itis'], condition: 'condition' };
    const known = readVocabulary(
      collectVocabulary(['tendon pain'], [], ''),
      ['condition'],
      meanings,
    );
    expect(mend(['tendonitis'], known).words).toEqual(['condition']);
    expect(mend(['qwertitis', 'pain'], known).words).toEqual(['condition', 'pain']);
    expect(mend(['tendons'], known).words).toEqual(['tendons']);
  });

  it('never changes a word that the index knows', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words.all)), (typed) => {
        expect(mend(typed, words).words).toEqual(typed);
      }),
    );
  });
});

describe('words that say nothing', () => {
  it('are left out while others remain', () => {
    expect(withoutFillers(['can', 'i', 'roll', 'my', 'calf'])).toEqual(['roll', 'calf']);
    expect(withoutFillers(['the', 'who'])).toEqual(['the', 'who']);
  });
});

describe('words in short form', () => {
  it.each([
    [[], ''],
    [['calf'], 'Acalf'],
    [['calf', 'calves', 'chest'], 'AcalfDvesBhest'],
  ])('%j is %j', (list, text) => {
    expect(frontCoded(list)).toBe(text);
  });

  it('are the same after reading', () => {
    const word = fc.stringMatching(/^[a-zéß]{1,40}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (list) => {
        const sorted = list.toSorted();
        expect(fromFrontCoded(frontCoded(sorted))).toEqual(sorted);
      }),
    );
  });
});
