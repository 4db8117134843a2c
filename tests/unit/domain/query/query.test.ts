import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '~/domain/query/expand.ts';
import { indexLexicon } from '~/domain/query/lexicon-index.ts';
import { nearestWord } from '~/domain/query/nearest-word.ts';
import { normalise, tokens } from '~/domain/query/normalise.ts';
import { dropSiteWords, relaxations } from '~/domain/query/relax.ts';

const lexicon = indexLexicon([
  { say: ['lat', 'Latissimus', 'lats'], mean: 'lats' },
  { say: ['t-spine', 'upper back'], mean: 'thoracic spine' },
  { say: ['back'], mean: 'lower back' },
  { say: ['slipped disc', 'lat'], mean: 'disc problem' },
]);

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

describe('lay words', () => {
  it.each([
    ['lat', ['lats'], [{ from: 'lat', to: 'lats' }]],
    ['lats', ['lats'], []],
    [
      'Upper-back stiff',
      ['thoracic', 'spine', 'stiff'],
      [{ from: 'upper back', to: 'thoracic spine' }],
    ],
    ['T Spine', ['thoracic', 'spine'], [{ from: 'tspine', to: 'thoracic spine' }]],
    ['constructor', ['constructor'], []],
    ['', [], []],
  ])('%j', (query, words, changes) => {
    expect(expand(query, lexicon)).toEqual({ words, changes });
  });

  it('survive being sent', () => {
    const sent = JSON.parse(JSON.stringify(lexicon));
    expect(expand('slipped disc', sent).words).toEqual(['disc', 'problem']);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(expand(query, lexicon).words.every((word) => word.length > 0)).toBe(true);
      }),
    );
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

describe('relaxing', () => {
  it('drops the words of the whole site while others remain', () => {
    expect(dropSiteWords(['foam', 'roller', 'lats'])).toEqual(['lats']);
    expect(dropSiteWords(['foam', 'roller'])).toEqual(['foam', 'roller']);
  });

  it('goes step by step', () => {
    expect(relaxations(['foam', 'stiff', 'calf', 'morning'])).toEqual([
      ['foam', 'stiff', 'calf', 'morning'],
      ['stiff', 'calf', 'morning'],
      ['stiff', 'morning'],
      ['morning'],
      ['stiff'],
      ['calf'],
    ]);
    expect(relaxations(['lats'])).toEqual([['lats']]);
    expect(relaxations([])).toEqual([]);
  });
});
