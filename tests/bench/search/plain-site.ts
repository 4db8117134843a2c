import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { BUILDS } from '../../support/builds.ts';
import { pagesOf } from '../../support/built-site.ts';

/** A page, or a part of one that has an address of its own. */
export interface PlainDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A page without anything that this site does for its search. */
export interface PlainPage {
  readonly address: string;
  readonly title: string;
  readonly html: string;
  readonly documents: readonly PlainDocument[];
  /** Its figures, by address. */
  readonly images: readonly { readonly address: string; readonly alt: string }[];
}

const LEFT_OUT = /\/(?:search|404\.html|routines\/(?:build|play))\/?$/;

/** The page and each of its headings with an id, with the text below them. */
function documentsOf(address: string, title: string, main: HTMLElement): PlainDocument[] {
  const [whole = '', ...parts] = main.innerHTML.split(/(?=<h[2-4][^>]*\bid=)/);
  const textOf = (html: string) => parse(html).structuredText;
  const sections = parts.map((html) => {
    const heading = parse(html).querySelector('h2,h3,h4');
    const id = `${address}#${heading?.getAttribute('id') ?? ''}`;
    return { id, title: heading?.text.trim() ?? '', text: textOf(html) };
  });
  return [{ id: address, title, text: textOf(whole) }, ...sections];
}

/**
 * The content of the built site as any static site would have it: the same for every engine.
 * @param folder of a site built at the root of a host
 */
export function plainPages(folder: string = BUILDS[0].folder): PlainPage[] {
  return pagesOf({ ...BUILDS[0], folder }).flatMap(({ address, document }) => {
    const main = document.querySelector('main');
    if (!main || LEFT_OUT.test(address)) return [];
    for (const element of main.querySelectorAll('nav, script, style, svg, astro-island')) {
      element.remove();
    }
    for (const element of main.querySelectorAll('*')) {
      for (const name of Object.keys(element.attributes)) {
        if (name.startsWith('data-pagefind')) element.removeAttribute(name);
      }
    }
    const title = main.querySelector('h1')?.text.trim() ?? address;
    const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${main.innerHTML}</main></body></html>`;
    const images = main.querySelectorAll('img[src^="/figures/"]').map((image) => ({
      address: image.getAttribute('src') ?? '',
      alt: image.getAttribute('alt') ?? '',
    }));
    return [{ address, title, html, documents: documentsOf(address, title, main), images }];
  });
}

/** Writes the plain pages to a folder, emptied before. */
export function writePlainSite(folder: string, pages: readonly PlainPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { address, html } of pages) {
    const file = path.join(folder, address, 'index.html');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}
