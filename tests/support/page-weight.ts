import { brotliCompressSync } from 'node:zlib';
import { BUILDS, type Build } from './builds.ts';
import { loadedScripts } from './built-scripts.ts';
import { type BuiltPage, pagesOf, readBuilt } from './built-site.ts';
import { kindOfPage } from './page-kinds.ts';

/** Bytes of content as it is sent, with Brotli. */
export const weight = (content: string | Buffer): number =>
  brotliCompressSync(Buffer.from(content)).length;

const local = (build: Build, address: string): string => address.slice(build.base.length);

/** Bytes of HTML and of the style sheets that a page waits for, compressed. */
export function firstWeight(build: Build, { html, document }: BuiltPage) {
  const sheets = document
    .querySelectorAll('link[rel="stylesheet"]')
    .map((link) => readBuilt(build, local(build, link.getAttribute('href') ?? '')));
  return {
    html: weight(html),
    css: sheets.reduce((sum, sheet) => sum + weight(sheet), 0),
  };
}

/** Bytes of all scripts that a page runs before anybody touches it, and their files. */
export function scriptsAtOnce(build: Build, { document }: BuiltPage) {
  const scripts = document.querySelectorAll('script:not([type="application/ld+json"])');
  const inline = scripts.map((script) => script.text).join('');
  const named = scripts
    .flatMap((script) => script.getAttribute('src') ?? [])
    .map((address) => local(build, address));
  const files = loadedScripts(build, named, 'at once');
  const bytes = files.reduce(
    (sum, file) => sum + weight(readBuilt(build, file)),
    inline ? weight(inline) : 0,
  );
  return { bytes, named, files };
}

/** All scripts that a page can ever load, with its islands and the search dialog. */
export function scriptsEver(build: Build, { html, document }: BuiltPage): string[] {
  const named = [...html.matchAll(/(?:(?:component|renderer)-url|src)="\/(_astro\/[^"]+\.js)"/g)];
  const all = loadedScripts(
    build,
    named.map(([, file = '']) => file),
    'ever',
  );
  // Every page names the script of movements; only a button beside a figure fetches it.
  const moves = document.querySelector('.figure-frame button') !== null;
  return all.filter((file) => moves || !/\/movement\./.test(file));
}

export interface WeighedPage {
  readonly page: BuiltPage;
  readonly html: number;
  readonly css: number;
}

/** The pages of the site by kind, lightest HTML and style first; every kind has at least one. */
export function pagesByKind(): ReadonlyMap<string, readonly WeighedPage[]> {
  const weighed = pagesOf(BUILDS[0]).map((page) => ({ page, ...firstWeight(BUILDS[0], page) }));
  weighed.sort((one, other) => one.html + one.css - other.html - other.css);
  return Map.groupBy(weighed, ({ page }) => kindOfPage(page.address));
}
