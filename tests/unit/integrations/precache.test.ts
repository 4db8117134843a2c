import { describe, expect, test } from 'vitest';
import { type BuiltFile, choosePrecache, figuresNamedIn } from '~/integrations/offline/precache.ts';

const file = (path: string, bytes = 100): BuiltFile => ({ path, bytes });
const paths = (files: readonly BuiltFile[]) => files.map(({ path }) => path);

const SITE = [
  file('index.html'),
  file('offline/index.html'),
  file('_astro/shell.js'),
  file('routines/build/index.html'),
  file('routines/desk-reset/index.html'),
  file('routines/evening/index.html'),
  file('figures/calf-roll.svg'),
  file('figures/calf-roll-print.svg'),
  file('figures/other.svg'),
  file('guides/lats/index.html'),
  file('pagefind/pagefind.js'),
  file('pagefind/wasm.unknown.pagefind'),
  file('search/index.html'),
  file('social/calf-roll.png'),
];
const FIGURES = new Set(['figures/calf-roll.svg', 'figures/calf-roll-print.svg']);

describe('what a device keeps from the first visit', () => {
  test('is the shell, the tools, ready routines with their figures, and the search', () => {
    const { kept, left, bytes } = choosePrecache(SITE, FIGURES, 2000);
    expect(paths(kept)).toEqual([
      'index.html',
      'offline/index.html',
      '_astro/shell.js',
      'routines/build/index.html',
      'routines/desk-reset/index.html',
      'routines/evening/index.html',
      'figures/calf-roll.svg',
      'figures/calf-roll-print.svg',
      'pagefind/pagefind.js',
      'search/index.html',
    ]);
    expect(left).toEqual([]);
    expect(bytes).toBe(1000);
  });

  test('stays below the bound: a large index is left, never a part of it', () => {
    const large = [...SITE, file('pagefind/index/a.pf_index', 500)];
    const { kept, left, bytes } = choosePrecache(large, FIGURES, 1300);
    expect(paths(left)).toEqual(['pagefind/pagefind.js', 'pagefind/index/a.pf_index']);
    expect(paths(kept)).toContain('search/index.html');
    expect(bytes).toBeLessThanOrEqual(1300);
  });

  test('routines are kept one by one while there is room', () => {
    const { kept, left } = choosePrecache(SITE, FIGURES, 500);
    expect(paths(kept)).toContain('routines/desk-reset/index.html');
    expect(paths(left)).toContain('routines/evening/index.html');
  });

  test('a shell without room stops the build', () => {
    expect(() => choosePrecache(SITE, FIGURES, 350)).toThrow(/shell takes 100 bytes, .* 50/);
  });
});

test('a figure is kept for the screen and for paper', () => {
  const named = figuresNamedIn(['<img src="/uncurl/figures/open-book-print.svg">']);
  expect([...named]).toEqual(['figures/open-book.svg', 'figures/open-book-print.svg']);
});
