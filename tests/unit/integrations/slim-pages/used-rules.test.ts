import { describe, expect, test } from 'vitest';
import { marksIn, usedRules } from '~/integrations/slim-pages/used-rules.ts';

const here = marksIn('<p data-astro-cid-here>Hello</p>');

describe('the style of a page', () => {
  test.each([
    ['a rule of a component on the page', 'p[data-astro-cid-here]{color:red}'],
    ['a rule without a mark', '.dial{color:red}'],
    ['the order of the layers', '@layer reset, base;'],
    ['a choice that need not be met', 'p[data-astro-cid-here]:not([data-astro-cid-gone]){top:0}'],
    ['a font', '@font-face{font-family:a;src:local("a")}'],
  ])('keeps %s', (_, css) => {
    expect(usedRules(css, here)).toBe(css);
  });

  test.each([
    ['a rule of an absent component', 'p[data-astro-cid-gone]{color:red}'],
    ['a rule that needs both', '[data-astro-cid-here] [data-astro-cid-gone]{color:red}'],
    ['a block that is left empty', '@media print{p[data-astro-cid-gone]{top:0}}'],
  ])('drops %s', (_, css) => {
    expect(usedRules(css, here)).toBe('');
  });

  test('leaves an empty layer its place among the others', () => {
    const css =
      '@layer base;@layer components{p[data-astro-cid-gone]{top:0}}@layer print{p{top:0}}';
    expect(usedRules(css, here)).toBe('@layer base;@layer components;@layer print{p{top:0}}');
  });

  test('keeps the part of a list that can match', () => {
    const css = '.a[data-astro-cid-gone],.b[data-astro-cid-here]{top:0}';
    expect(usedRules(css, here)).toBe('.b[data-astro-cid-here]{top:0}');
  });
});
