import path from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { builtSearch, pagefindOf } from '../../support/built-search.ts';
import type { PlainDocument } from './plain-site.ts';

/** A search: the addresses that it shows, those of one line together. */
export type Search = (query: string) => Promise<readonly (readonly string[])[]>;

/** Lines that a person may look at before giving up. */
const LINES = 10;

/** Anchors of a page that Pagefind's own view shows below it. */
const ANCHORS = 3;

export function ourSearch(folder: string): Search {
  const { search } = builtSearch(folder);
  return async (query) => (await search(query)).results.slice(0, LINES).map(({ url }) => [url]);
}

/** Indexes a folder with Pagefind as it comes, into `pagefind/` below it. */
export async function indexWithPagefind(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await close();
}

/** Pagefind as it comes, on a folder that it indexed. */
export async function plainPagefind(folder: string): Promise<Search> {
  const pagefind = await pagefindOf(folder);
  await pagefind.options({ baseUrl: '/', noWorker: true });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, LINES).map((result) => result.data()));
    return pages.map(({ url, sub_results }) => [
      url,
      ...sub_results.slice(0, ANCHORS).map((part) => part.url),
    ]);
  };
}

/** How a careful site would set MiniSearch up; the same where it is made and where it is read. */
const MINISEARCH = { fields: ['title', 'text'], storeFields: ['title'] };

/** The index as the file that a browser would load. */
export function miniSearchFile(documents: readonly PlainDocument[]): string {
  const index = new MiniSearch<PlainDocument>(MINISEARCH);
  index.addAll(documents);
  return JSON.stringify(index);
}

export function miniSearch(file: string): Search {
  const index = MiniSearch.loadJSON(file, MINISEARCH);
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 3 } };
  return async (query) =>
    index
      .search(query, options)
      .slice(0, LINES)
      .map(({ id }) => [id]);
}
