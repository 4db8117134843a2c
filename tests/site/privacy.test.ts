import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BUILDS } from '../support/builds.ts';
import { filesOf, pagesOf, readBuilt } from '../support/built-site.ts';

describe.each(BUILDS)('the site $name', (build) => {
  const pages = pagesOf(build);

  test('every page carries a strict content security policy', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const { address, document } of pages) {
      const policy = document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      expect(policy, address).toContain("default-src 'none'");
      expect(policy, address).toContain("require-trusted-types-for 'script'");
      expect(policy, address).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  test('the policy of a page names each inline style and script of it, and no other', () => {
    for (const { address, html, document } of pages) {
      const policy = document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      const inline = [
        ...html.matchAll(/<(?:style|script(?: type="module"| data-first[^>]*)?)>(.*?)<\//gs),
      ].map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
      const named = [...(policy ?? '').matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
      expect(named.length, address).toBeGreaterThan(0);
      expect(new Set(named), address).toEqual(new Set(inline));
    }
  });

  test('nothing is fetched from another host', () => {
    for (const { address, document } of pages) {
      const fetched = document
        .querySelectorAll('[src], [srcset], link[rel="stylesheet"], link[rel="preload"]')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
      expect(
        fetched.filter((source) => /^(https?:)?\/\//.test(source)),
        address,
      ).toEqual([]);
    }
    const styles = filesOf(build).filter((file) => file.endsWith('.css'));
    for (const file of styles) {
      expect(readBuilt(build, file).toString(), file).not.toMatch(/url\(["']?(https?:)?\/\//);
    }
  });

  test('no page needs an inline style or an inline handler', () => {
    for (const { address, document } of pages) {
      expect(document.querySelectorAll('[style], [onclick], [onload]').length, address).toBe(0);
    }
  });
});
