import * as z from 'zod/mini';
import type { SearchWords } from '~/corpus/names.ts';

/** The part of Pagefind's browser interface that is used here; it ships no types. */
export interface Pagefind {
  options(options: {
    baseUrl: string;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML with `<mark>` around the matches. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

const SearchWordsSchema = z.object({
  index: z.object({
    records: z.array(
      z.object({ kind: z.string(), url: z.string(), title: z.string(), text: z.string() }),
    ),
    names: z.record(z.string(), z.array(z.number())),
  }),
  lexicon: z.object({ phrases: z.record(z.string(), z.string()), longest: z.number() }),
});

/** @throws if the file is not the site's list of names */
export const readWords = (json: unknown): SearchWords => SearchWordsSchema.parse(json);
