import { describe, expect, test } from 'vitest';
import { BUILDS } from '../support/builds.ts';
import { filesOf, pagesOf, readBuilt } from '../support/built-site.ts';
import { firstWeight, scriptsAtOnce, weight } from '../support/page-weight.ts';

const build = BUILDS[0];
const KB = 1024;
const local = (address: string) => address.slice(build.base.length);
const pages = pagesOf(build);

test('a guide is at most 14 KB of HTML and CSS, compressed', () => {
  const guides = pages.filter(({ address }) => /\/guides\/[a-z-]+\/$/.test(address));
  expect(guides.length).toBeGreaterThanOrEqual(5);
  for (const page of guides) {
    const { html, css } = firstWeight(build, page);
    expect(html + css, page.address).toBeLessThanOrEqual(14 * KB);
  }
});

test('a guide runs at most 3 KB of JavaScript before a person touches anything, compressed', () => {
  const guides = pages.filter(({ address }) => /\/guides\/[a-z-]+\/$/.test(address));
  expect(guides.length).toBeGreaterThanOrEqual(5);
  for (const page of guides) {
    const { bytes, named, files } = scriptsAtOnce(build, page);
    expect(files.length, page.address).toBeGreaterThan(named.length);
    expect(bytes, page.address).toBeLessThanOrEqual(3 * KB);
  }
});

test('a figure is at most 6 KB, compressed', () => {
  const figures = filesOf(build).filter((file) => /^figures\/[^/]*\.svg$/.test(file));
  expect(figures.length).toBeGreaterThan(0);
  const heavy = figures.filter((file) => weight(readBuilt(build, file)) > 6 * KB);
  expect(heavy).toEqual([]);
});

test('a movement is at most 40 KB, compressed', () => {
  const movements = filesOf(build).filter((file) => /^figures\/moving\/.*\.svg$/.test(file));
  expect(movements.length).toBeGreaterThan(0);
  const heavy = movements.filter((file) => weight(readBuilt(build, file)) > 40 * KB);
  expect(heavy).toEqual([]);
});

test('the heading font is one file of at most 30 KB', () => {
  const fonts = filesOf(build).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  expect(fonts).toHaveLength(1);
  expect(readBuilt(build, fonts[0] ?? '').length).toBeLessThanOrEqual(30 * KB);
});

test('the names and words that search loads are at most 32 KB, compressed', () => {
  expect(weight(readBuilt(build, 'search-words.json'))).toBeLessThanOrEqual(32 * KB);
});

describe('style', () => {
  const sheets = filesOf(build)
    .filter((file) => file.startsWith('_astro/') && file.endsWith('.css'))
    .map((file) => [file, readBuilt(build, file).toString()] as const);

  test('the layers have one order, told before their first rule', () => {
    const order = ['reset', 'tokens', 'base', 'prose', 'components', 'print'];
    expect(sheets.length).toBeGreaterThan(0);
    for (const { address, html, document } of pages) {
      const inHead = document.querySelectorAll('style, link[rel="stylesheet"]').map((element) => {
        const href = element.getAttribute('href');
        return href ? readBuilt(build, local(href)).toString() : element.text;
      });
      const seen = [...inHead.join('').matchAll(/@layer ([a-z, ]+)[{;]/g)].flatMap(
        ([, names = '']) => names.split(',').map((name) => name.trim()),
      );
      expect(html).toContain('@layer');
      expect([...new Set(seen)], address).toEqual(order.filter((layer) => seen.includes(layer)));
    }
  });

  test('no rule stands outside a layer', () => {
    for (const [file, css] of sheets) {
      const outside = css
        .replace(/\/\*.*?\*\//gs, '')
        .split(/(?=@layer)/)
        .filter((part) => part && !part.startsWith('@layer') && !part.startsWith('@font-face'));
      expect(outside, file).toEqual([]);
    }
  });
});
