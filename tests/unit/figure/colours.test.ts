import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursIn, type FigureMedium } from '../../../src/figures/colours.ts';

const css = readFileSync('src/figures/figure.css', 'utf8');
const SKINS = [1, 2, 3, 4, 5, 6];
const HAIRS = [1, 2, 3, 4, 5];
const GREY = /^#(?:([0-9a-f])\1\1|([0-9a-f]{2})\2\2)$/;
const colour = (name: string, person: string, medium: FigureMedium): string =>
  coloursIn(css, ['figure', person], medium).get(`--fig-${name}`) ?? '';

describe('the colours of a figure', () => {
  test('keep the skin of its person on screen', () => {
    const skins = SKINS.map((skin) => colour('skin', `skin-${skin}`, 'screen'));
    expect(new Set(skins).size).toBe(SKINS.length);
  });
  test('are a grey of its own for every skin in print, darker from one to the next', () => {
    const greys = SKINS.map((skin) => colour('skin', `skin-${skin}`, 'print'));
    for (const grey of greys) expect(grey).toMatch(GREY);
    expect(greys).toEqual([...greys].sort().reverse());
    expect(new Set(greys).size).toBe(SKINS.length);
  });
  test('are grey in print, whatever is drawn', () => {
    const drawn = [
      'roller',
      'roller-end',
      'chair',
      'cushion',
      'wall',
      'shirt',
      'trousers',
      'arrow',
    ];
    for (const name of drawn) expect(colour(name, 'skin-1', 'print')).toMatch(GREY);
    for (const hair of HAIRS) expect(colour('hair', `hair-${hair}`, 'print')).toMatch(GREY);
  });
});
