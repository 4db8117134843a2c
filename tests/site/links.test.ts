import { describe, expect, test } from 'vitest';
import { BUILDS } from '../support/builds.ts';
import { filesOf, pagesOf } from '../support/built-site.ts';

const HOST = 'https://uncurl.example.org';

describe.each(BUILDS)('links of the site $name', (build) => {
  const files = new Set(filesOf(build));
  const pages = pagesOf(build);
  const anchors = new Map(
    pages.map(({ address, document }) => [
      address,
      new Set(document.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );

  const links = pages.flatMap(({ address, document }) =>
    document.querySelectorAll('a[href], link[href], form[action]').map((element) => ({
      from: address,
      href: element.getAttribute('href') ?? element.getAttribute('action') ?? '',
    })),
  );
  const internal = links
    .map(({ from, href }) => ({ from, href, url: new URL(href, HOST + from) }))
    .filter(({ url }) => url.origin === HOST);

  test('there are links to check', () => {
    expect(internal.length).toBeGreaterThan(300);
  });

  test('every link stays under the base path and ends at a file', () => {
    const dead = internal.filter(({ url }) => {
      if (!url.pathname.startsWith(build.base)) return true;
      const file = url.pathname.slice(build.base.length).replace(/(^|\/)$/, '$1index.html');
      return !files.has(file);
    });
    expect(dead.map(({ from, href }) => `${from} -> ${href}`)).toEqual([]);
  });

  test('every anchor exists', () => {
    const dead = internal.filter(({ url }) => {
      const anchor = decodeURIComponent(url.hash.slice(1));
      // A routine in a link is no anchor.
      if (!anchor || anchor.startsWith('r=')) return false;
      return !anchors.get(url.pathname)?.has(anchor);
    });
    expect(dead.map(({ from, href }) => `${from} -> ${href}`)).toEqual([]);
  });

  test('every printed reference is the source of something, and none was taken on trust', () => {
    const evidence = pages.find(({ address }) => address.endsWith('/evidence/'));
    const printed = evidence?.document.querySelectorAll('.references li').map(({ id }) => id) ?? [];
    const cited = new Set(internal.map(({ url }) => url.hash.slice(1)));
    expect(printed.length).toBeGreaterThan(40);
    expect(printed.filter((id) => !cited.has(id))).toEqual([]);
    expect(printed).not.toContain('ref-kelly2016');
  });

  test('no id stands twice on a page', () => {
    for (const { address, document } of pages) {
      const ids = document.querySelectorAll('[id]').map((element) => element.id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([]);
    }
  });

  test('other sites are only linked, and only the sources of the bibliography', () => {
    const outside = links.filter(
      ({ href }) => /^(https?:)?\/\//.test(href) && !href.startsWith(HOST),
    );
    expect(outside.length).toBeGreaterThan(20);
    expect(outside.filter(({ href }) => !href.startsWith('https://doi.org/10.'))).toEqual([]);
  });
});
