import { describe, expect, test } from 'vitest';
import { fromFrontCoded } from '~/domain/query/front-coding.ts';
import { mend } from '~/domain/query/mend.ts';
import { indexNames } from '~/domain/query/names.ts';
import { nearShortWords, nearWords } from '~/domain/query/nearest-word.ts';
import { pairsIn } from '~/domain/query/pairs.ts';
import { queryPlanner } from '~/domain/query/plan.ts';
import { collectVocabulary, NO_MEANINGS, readVocabulary } from '~/domain/query/vocabulary.ts';

describe('a word of three letters', () => {
  const words = ['back', 'buy', 'foam', 'cow', 'hip', 'bag', 'lat', 'form'];

  test.each([
    ['bak', ['back']],
    ['byu', ['buy']],
    ['fom', ['foam', 'form']],
    ['kow', ['cow']],
    ['hio', ['hip']],
    ['laz', []],
    ['bax', []],
    ['ba', []],
    ['bakc', []],
  ])('%s may be %j', (typed, meant) => {
    expect(nearShortWords(typed, words).map(({ word }) => word)).toEqual(meant);
  });
});

describe('of equally near words', () => {
  test('the one counts of which a key beside the right one was hit', () => {
    expect(nearWords('desj', ['dest', 'desk']).map(({ word }) => word)).toEqual(['desk', 'dest']);
    expect(nearWords('desz', ['dest', 'desk']).map(({ word }) => word)).toEqual(['dest', 'desk']);
  });
});

describe('words that stand together', () => {
  const together = pairsIn(
    ['desk break', 'roll of the calf', 'lumbar pain'],
    ['lumbar,lower back'],
  );

  test.each([
    ['desk', 'break', true],
    ['break', 'desk', true],
    ['rolls', 'calf', true],
    ['lower', 'back', true],
    ['desk', 'calf', false],
    ['of', 'calf', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(together(one, other)).toBe(expected);
  });
});

const names = ['lower back', 'foam roller', 'roller pain', 'price', 'desk break', 'cat cow'];
const words = readVocabulary(
  collectVocabulary(
    ['lower back pain', 'low', 'lowers', 'desk', 'dusk', 'buy', 'cow', 'night', 'over'],
    ['roller foam'],
    'foam roller',
  ),
  names,
  NO_MEANINGS,
);

describe('guesses bear each other out', () => {
  test.each([
    ['lowr bak', ['lower', 'back'], [true, true]],
    ['fom rollr', ['foam', 'roller'], [true, true]],
    ['dask break', ['desk', 'break'], [true]],
    ['cat kow', ['cat', 'cow'], [true]],
    ['rolelr byu', ['roller', 'buy'], [false, true]],
    ['dask', ['desk'], [false]],
    ['paint roller', ['pain', 'roller'], [false]],
  ])('%s', (query, meant, borne) => {
    const mended = mend(query.split(' '), words);
    expect(mended.words).toEqual(meant);
    expect(mended.guesses.map((guess) => guess.borne)).toEqual(borne);
  });

  test.each([
    ['bak desk', ['desk'], ['bak']],
    ['byu desk', ['desk'], ['byu']],
    ['bak byu kow', [], ['bak', 'byu', 'kow']],
    ['overnight desk', ['desk'], ['overnight']],
  ])('%s: what nothing speaks for is unknown', (query, meant, unknown) => {
    expect(mend(query.split(' '), words)).toMatchObject({ words: meant, unknown });
  });

  test('words written as one are two, if everyday ones stand in a name', () => {
    expect(mend(['lowerback'], words).words).toEqual(['lower', 'back']);
    expect(mend(['backlower'], words).words).toEqual(['back', 'lower']);
    expect(mend(['nightover'], words).words).toEqual([]);
  });
});

describe('a place in the body', () => {
  const record = (kind: string, title: string) => ({
    kind,
    title,
    url: `/${title}/`,
    text: `About ${title}.`,
  });
  const plan = queryPlanner({
    index: indexNames([
      { record: record('Muscle', 'Calf'), names: ['calf'] },
      { record: record('Safety', 'Gout'), names: ['gout'] },
      { record: record('Guide', 'Breathing'), names: ['breathing'] },
    ]),
    vocabulary: collectVocabulary(['calf tight', 'breathing exercise'], ['calf'], 'foam roller'),
    meanings: { ...NO_MEANINGS, light: ['tight', 'exercise'] },
  });
  const titles = (query: string) => plan(query).named.map(({ record: { title } }) => title);

  test('beside two strange words is an answer, beside more it is none', () => {
    expect(titles('calf zumba qwrt')).toEqual(['Calf']);
    expect(titles('calf zumba qwrt vbnm')).toEqual([]);
    expect(titles('my calf zumba qwrt vbnm')).toEqual(['Calf']);
    expect(titles('gout zumba qwrt vbnm')).toEqual(['Gout']);
    expect(titles('tight calf zumba qwrt vbnm')).toEqual(['Calf']);
  });

  test('guesses that are a name and a wish are one question', () => {
    expect(titles('breething excercise')).toEqual(['Breathing']);
    expect(titles('breething qwrt')).toEqual([]);
  });
});

test('a word of one record is not told twice, one of several is, for how common it is', () => {
  const sent = new Set(['calf', 'rare']);
  const told = collectVocabulary(['calf rare', 'calf other'], [], 'foam roller', sent);
  expect(fromFrontCoded(told.words)).toEqual(['calf', 'other']);
  expect(told.complete).toBe(true);
});
