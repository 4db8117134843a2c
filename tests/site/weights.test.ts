import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS } from '../support/builds.ts';
import { loadedScripts } from '../support/built-scripts.ts';
import { filesOf, pagesOf, readBuilt } from '../support/built-site.ts';

const build = BUILDS[0];
const KB = 1024;
const weight = (content: string | Buffer) => brotliCompressSync(Buffer.from(content)).length;
const local = (address: string) => address.slice(build.base.length);
const pages = pagesOf(build);

test('a guide is at most 14 KB of HTML and CSS, compressed', () => {
  const guides = pages.filter(({ address }) => /\/guides\/[a-z-]+\/$/.test(address));
  expect(guides.length).toBeGreaterThanOrEqual(5);
  for (const { address, html, document } of guides) {
    const sheets = document
      .querySelectorAll('link[rel="stylesheet"]')
      .map((link) => readBuilt(build, local(link.getAttribute('href') ?? '')));
    const total = weight(html) + sheets.reduce((sum, sheet) => sum + weight(sheet), 0);
    expect(total, address).toBeLessThanOrEqual(14 * KB);
  }
});

test('a guide runs at most 3 KB of JavaScript before a person touches anything, compressed', () => {
  const guides = pages.filter(({ address }) => /\/guides\/[a-z-]+\/$/.test(address));
  expect(guides.length).toBeGreaterThanOrEqual(5);
  for (const { address, document } of guides) {
    const scripts = document.querySelectorAll('script:not([type="application/ld+json"])');
    const inline = scripts.map((script) => script.text).join('');
    const named = scripts.flatMap((script) => script.getAttribute('src') ?? []).map(local);
    const files = loadedScripts(build, named, 'at once');
    expect(files.length, address).toBeGreaterThan(named.length);
    const total = files.reduce(
      (sum, file) => sum + weight(readBuilt(build, file)),
      inline ? weight(inline) : 0,
    );
    expect(total, address).toBeLessThanOrEqual(3 * KB);
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

test('the names that search loads are at most 28 KB, compressed', () => {
  expect(weight(readBuilt(build, 'search-words.json'))).toBeLessThanOrEqual(28 * KB);
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
