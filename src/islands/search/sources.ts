import type { SearchWords } from '~/domain/query/plan.ts';
import { paths, withBase } from '~/paths.ts';
import { withoutLostParts } from './lost-parts.ts';

/** The part of Pagefind's browser interface that is used here; it ships no types. */
export interface Pagefind {
  options(options: {
    baseUrl: string;
    noWorker: boolean;
    ranking?: { metaWeights: Record<string, number> };
  }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A heading of a page with what stands below it. */
export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML with `<mark>` around the matches. */
  readonly excerpt: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sub_results: readonly PagefindSection[];
}

/** Where a search gets what it needs. */
export interface Sources {
  pagefind(): Promise<Pagefind>;
  words(): Promise<SearchWords>;
}

/**
 * The list of names and words. It is made by this site's own build, so that only a wrong file, as a
 * proxy or a half-finished update may bring it, has to be told from a right one.
 * @throws if the file is not the site's list of names and words
 */
export function readWords(json: unknown): SearchWords {
  const words = json as Partial<SearchWords> | null;
  if (
    !Array.isArray(words?.index?.records) ||
    typeof words.vocabulary?.words !== 'string' ||
    !Array.isArray(words.meanings?.alike)
  ) {
    throw new Error('the list of names and words is not in the form of this version');
  }
  return words as SearchWords;
}

/** How much a word counts for that stands in the title, or in a lay name; in the body it is 1. */
const WEIGHTS = { title: 8, alias: 6 };

/** Tells Pagefind how to rank. A worker would cost a second copy of its script. */
export async function setUp(pagefind: Pagefind): Promise<Pagefind> {
  await pagefind.options({
    baseUrl: withBase('/'),
    noWorker: true,
    ranking: { metaWeights: WEIGHTS },
  });
  return pagefind;
}

let tries = 0;

/** A browser remembers a script that could not be loaded: a new try needs a new address. */
function indexAddress(): string {
  tries += 1;
  return tries === 1 ? paths.searchIndex() : `${paths.searchIndex()}?try=${tries}`;
}

/** The index and the words of this site, over the network. */
export const siteSources: Sources = {
  pagefind: async () =>
    withoutLostParts(await setUp(await import(/* @vite-ignore */ indexAddress()))),
  words: async () => readWords(await (await fetch(paths.searchWords())).json()),
};
