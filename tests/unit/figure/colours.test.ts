import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursOf } from '~/figures/colours.ts';

const css = readFileSync('src/figures/figure.css', 'utf8');
const of = (person: string, medium: 'screen' | 'print') =>
  coloursOf(css, ['figure', ...person.split(' ')], medium);

/** Lightness of a grey like #ccc or #bcbcbc, 0 to 255; none for anything that is not grey. */
function greyOf(colour: string | undefined): number | undefined {
  const digits = colour?.slice(1) ?? '';
  const pairs = digits.length === 3 ? [...digits].map((d) => d + d) : (digits.match(/../g) ?? []);
  const [red, ...others] = pairs.map((pair) => Number.parseInt(pair, 16));
  return others.every((one) => one === red) ? red : undefined;
}

describe('the colours of a picture', () => {
  const SKINS = ['skin-1', 'skin-2', 'skin-3', 'skin-4', 'skin-5', 'skin-6'];

  test('on paper each skin has its own grey, lighter than the trousers', () => {
    const greys = SKINS.map((skin) => greyOf(of(`${skin} hair-1`, 'print').get('--fig-skin')));
    expect(new Set(greys).size).toBe(SKINS.length);
    const trousers = greyOf(of('skin-1 hair-1', 'print').get('--fig-trousers')) ?? 255;
    for (const grey of greys) expect(grey).toBeGreaterThan(trousers + 40);
  });

  test('on paper nothing but greys is left', () => {
    for (const person of ['skin-1 hair-1', 'skin-3 hair-3', 'skin-6 hair-5']) {
      const paper = of(person, 'print');
      expect(paper.size).toBeGreaterThan(20);
      for (const [name, value] of paper) {
        if (name === '--fig-hatch' || value === 'transparent') continue;
        expect(greyOf(value), `${name}: ${value}`).toBeTypeOf('number');
      }
    }
  });

  test('on a screen the rules for paper are left out', () => {
    expect(of('skin-6 hair-1', 'screen').get('--fig-skin')).toMatch(/^light-dark/);
    expect(of('skin-6 hair-1', 'screen').get('--fig-hatch')).toBe('0');
    expect(of('skin-6 hair-1', 'print').get('--fig-hatch')).toBe('1');
  });

  test('a rule counts only where the picture has every class it asks for', () => {
    const sheet = '.figure { --fig-skin: a } .figure.x { --fig-skin: b } a:hover { --fig-skin: c }';
    expect(coloursOf(sheet, ['figure'], 'screen').get('--fig-skin')).toBe('a');
    expect(coloursOf(sheet, ['figure', 'x'], 'screen').get('--fig-skin')).toBe('b');
  });
});
