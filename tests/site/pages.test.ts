import { describe, expect, test } from 'vitest';
import { BUILDS } from '../support/builds.ts';
import { filesOf, pagesOf, readBuilt } from '../support/built-site.ts';

const CONTRACT = [
  '',
  'guides/',
  'guides/lower-back/',
  'guides/thoracic-extension/',
  'guides/lats/',
  'guides/pain-scale/',
  'guides/session-structure/',
  'exercises/',
  'exercises/calf-roll/',
  'exercises/glute-roll/',
  'exercises/thoracic-extension/',
  'exercises/lat-roll/',
  'exercises/pec-opener/',
  'muscles/',
  'muscles/lats/',
  'routines/',
  'routines/desk-reset/',
  'routines/build/',
  'routines/play/',
  'checks/',
  'checks/seated-rotation/',
  'evidence/',
  'safety/',
  'glossary/',
  'search/',
  '404.html',
];

describe.each(BUILDS)('the site $name', (build) => {
  const pages = pagesOf(build);
  const byAddress = new Map(pages.map((page) => [page.address, page]));

  test('has every address of the contract', () => {
    const missing = CONTRACT.filter((address) => !byAddress.has(build.base + address));
    expect(missing).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(CONTRACT.length);
  });

  test('every page has one h1, one main, a language and a way past the navigation', () => {
    for (const { address, document } of pages) {
      expect(document.querySelectorAll('h1').length, address).toBe(1);
      expect(document.querySelectorAll('main').length, address).toBe(1);
      expect(document.querySelector('html')?.getAttribute('lang'), address).toBe('en-GB');
      expect(document.querySelector('a[href="#content"]'), address).not.toBeNull();
    }
  });

  test('headings never skip a level', () => {
    for (const { address, document } of pages) {
      const levels = document
        .querySelectorAll('main :is(h1, h2, h3, h4)')
        .map((heading) => Number(heading.tagName[1]));
      levels.forEach((level, index) => {
        const before = levels[index - 1] ?? 0;
        expect(level, `${address}: ${levels.join(' ')}`).toBeLessThanOrEqual(before + 1);
      });
    }
  });

  test('titles and descriptions are unique', () => {
    const titles = pages.map(({ document }) => document.querySelector('title')?.text);
    const descriptions = pages.map(({ document }) =>
      document.querySelector('meta[name="description"]')?.getAttribute('content'),
    );
    for (const list of [titles, descriptions]) {
      expect(list.every((text) => text && text.length > 5)).toBe(true);
      expect(list.filter((text, index) => list.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('every page has a canonical link, a preview and parsable data', () => {
    for (const { address, document } of pages) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      if (/404\.html$|\/offline\/$/.test(address)) expect(canonical).toBeUndefined();
      else expect(new URL(canonical ?? '').pathname, address).toBe(address);
      const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
      const file = new URL(image ?? '').pathname.slice(build.base.length);
      expect(filesOf(build), address).toContain(file);
      for (const data of document.querySelectorAll('script[type="application/ld+json"]')) {
        expect(JSON.parse(data.text)['@type'], address).toBeTruthy();
      }
    }
  });

  test('guides, exercises and routines carry schema.org data', () => {
    const carriers = pages.filter(({ address }) =>
      /\/(guides|exercises)\/[a-z-]+\/$/.test(address),
    );
    expect(carriers.length).toBeGreaterThan(8);
    for (const { address, document } of carriers) {
      expect(document.querySelector('script[type="application/ld+json"]'), address).not.toBeNull();
    }
  });

  test('every page with content of its own tells when it was reviewed and against what', () => {
    const without = /\/(search|offline|routines\/build|routines\/play)\/$|404\.html$/;
    const content = pages.filter(({ address }) => !without.test(address));
    expect(content.length).toBe(pages.length - 5);
    for (const { address, document } of content) {
      const reviewed = document.querySelector('.reviewed');
      const day = reviewed?.querySelector('time')?.getAttribute('datetime') ?? '';
      expect(day, address).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(reviewed?.text, address).toMatch(/against .*(claim|sources)/s);
      const banner = document.querySelector('[data-review-due]');
      const due = banner?.getAttribute('data-review-due') ?? '';
      expect(Number(due.slice(0, 4)), address).toBe(Number(day.slice(0, 4)) + 1);
      expect(banner?.hasAttribute('hidden'), address).toBe(new Date() < new Date(due));
    }
  });

  test('sitemap and feed name the pages with the base path', () => {
    const sitemap = readBuilt(build, 'sitemap-0.xml').toString();
    const feed = readBuilt(build, 'rss.xml').toString();
    expect(sitemap).toContain(`${build.base}guides/lats/</loc>`);
    expect(sitemap).not.toContain('404');
    expect(feed).toContain(`${build.base}guides/lats/</link>`);
    expect(feed.match(/<item>/g)?.length).toBeGreaterThanOrEqual(5);
  });
});
