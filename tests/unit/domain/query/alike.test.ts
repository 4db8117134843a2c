import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAges } from '~/domain/query/ages.ts';
import { comparable, keyOf } from '~/domain/query/alike.ts';
import { withPressures } from '~/domain/query/pressures.ts';

const form = comparable([
  'buttock,bum,my behind,glute',
  'numb,cant feel,gone to sleep',
  'side hip,side of bum',
  'pain,ache,sore',
  'child,kid',
]);

describe('words that mean the same', () => {
  test.each([
    ['bum', 'buttock'],
    ['My behind aches', 'buttock pain'],
    ['reach behind my back', 'reach behind my back'],
    ["can't feel my bum", 'numb my buttock'],
    ['side of bum', 'side hip'],
    ['side of my bum', 'side hip'],
    ['side of the bum and back', 'side hip and back'],
    ['cant my feel', 'numb'],
    ['cant your mate feel', 'cant your mate feel'],
    ['my 150 over 95', 'my high blood pressure'],
    ['gone', 'gone'],
    ['my 9 year old kid', 'my child child'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(form(text)).toBe(expected);
  });

  test('are put once: the form of a form is itself', () => {
    const word = fc.constantFrom(
      'bum',
      'behind',
      'my',
      'side',
      'of',
      'sore',
      'cant',
      'feel',
      'kid',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const once = form(words.join(' '));
        expect(form(once)).toBe(once);
      }),
    );
  });
});

describe('the key of a phrase', () => {
  test.each([
    [['side', 'of', 'my', 'hip'], 'side of hip'],
    [['aching'], 'ach'],
    [['my', 'behind'], 'my behind'],
    [['pulled', 'my'], 'pull my'],
    [['my'], 'my'],
  ])('%j is %j', (words, key) => {
    expect(keyOf(words)).toBe(key);
  });
});

describe('a blood pressure in figures', () => {
  test.each([
    ['bp 170 over 100', 'bp high blood pressure'],
    ['160 95 can i roll', 'high blood pressure can i roll'],
    ['130 on 95', 'high blood pressure'],
    ['120 over 80', '120 over 80'],
    ['90 by 15', '90 by 15'],
    ['100 300', '100 300'],
    ['180 over', '180 over'],
    ['5 over 100', '5 over 100'],
    ['2000 over 100', '2000 over 100'],
  ])('%s', (text, expected) => {
    expect(withPressures(text.split(' ')).join(' ')).toBe(expected);
  });
});

describe('an age in figures or words', () => {
  test.each([
    ['9 yr old', 'child'],
    ['my six year old wants to', 'my child wants to'],
    ['9yo', 'child'],
    ['18 months old', 'child'],
    ['im 74 and stiff', 'im older and stiff'],
    ['aged 12', 'aged child'],
    ['35 year old', '35 year old'],
    ['is 5 minutes enough', 'is 5 minutes enough'],
    ['im 20 weeks pregnant', 'im 20 weeks pregnant'],
    ['over 10 weeks', 'over 10 weeks'],
    ['how old', 'how old'],
  ])('%s', (text, expected) => {
    expect(withAges(text.split(' ')).join(' ')).toBe(expected);
  });

  test('is never made of other words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (words) => {
        fc.pre(!words.includes('old') && !words.includes('yo'));
        expect(withAges(words)).toEqual(words);
      }),
    );
  });
});
