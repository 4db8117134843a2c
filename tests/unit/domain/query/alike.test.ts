import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAges } from '~/domain/query/ages.ts';
import { comparable } from '~/domain/query/alike.ts';

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
