import { describe, expect, it } from 'vitest';
import { fitSheet } from '~/components/card/fit-sheet.ts';
import { linesOf } from '~/components/card/lines.ts';
import { fitsPage } from '~/components/card/sheet.ts';
import { cardOf } from '~/domain/card/card-of.ts';
import { LARGE_PRINT } from '~/domain/card/layout.ts';
import { CHOICES } from '../domain/choices.ts';

const LONG = 'Roll slowly up and down and pause wherever it is tender for three slow breaths.';
const wordy = new Map(
  [...CHOICES].map(([id, choice]) => [
    id,
    { ...choice, steps: Array.from({ length: 7 }, () => LONG) },
  ]),
);
const card = (count: number, choices = CHOICES, note = '') =>
  cardOf(
    {
      name: 'Mine',
      steps: Array.from({ length: count }, (_, index) => ({
        ...{ key: `s${index}`, exercise: [...CHOICES.keys()][index % CHOICES.size] ?? '' },
        ...{ seconds: 60, sets: 1, note },
      })),
    },
    choices,
    [],
    { link: 'https://example.org/', date: 'today', contentVersion: '1' },
  );

describe('fitting a sheet', () => {
  it.each([1, 2, 3, 4, 5, 6])('of %i, however wordy, with remarks', (count) => {
    const { card: fitted, size } = fitSheet(card(count, wordy, 'x'.repeat(80)));
    expect(fitsPage(fitted, size)).toBe(true);
    expect(fitted.items).toHaveLength(count);
    for (const { steps } of fitted.items) expect(steps.length).toBeGreaterThanOrEqual(2);
  });

  it('takes the largest type that fits, and leaves out no word for it', () => {
    const whole = card(2);
    expect(fitSheet(whole)).toEqual({ card: whole, size: 12 });
  });

  it('keeps every word of a card of several pages, and of large print', () => {
    const whole = card(8, wordy);
    expect(fitSheet(whole)).toEqual({ card: whole, size: 10 });
    const extras = { link: '', date: '', contentVersion: '' };
    const steps = [{ key: 's1', exercise: 'calf-roll', seconds: 60, sets: 1 }];
    const large = cardOf({ name: '', steps }, wordy, [], extras, LARGE_PRINT);
    expect(large.items[0]).toMatchObject({ shortened: false, steps: { length: 7 } });
  });
});

describe('breaking lines', () => {
  it('counts whole words, and follows the width of each line', () => {
    expect(linesOf('', () => 10)).toBeLessThanOrEqual(1);
    expect(linesOf('word', () => 10)).toBe(1);
    const text = 'word '.repeat(20).trim();
    const narrow = linesOf(text, () => 5);
    expect(narrow).toBeGreaterThan(linesOf(text, () => 20));
    expect(linesOf(text, (line) => (line < 2 ? 5 : 1000))).toBe(3);
  });
});
