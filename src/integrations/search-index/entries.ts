import type { Corpus } from '../../corpus/corpus.ts';

/** An entry of a page that is a list: an answer of its own, found apart from the others. */
export interface ListEntry {
  /** Address on the site without the base path, as in `/safety/#pregnancy`. */
  readonly url: string;
  readonly kind: 'safety' | 'evidence' | 'glossary';
  readonly title: string;
  /** Names people use for it. */
  readonly alias: readonly string[];
  readonly content: string;
}

/** Cautions, claims and terms. Their pages are not indexed: one of them would be a huge answer. */
export const listEntries = ({ cautions, claims, lexicon }: Corpus): readonly ListEntry[] => [
  ...cautions.map(({ id, name, alsoCalled, why, instead }) => ({
    url: `/safety/#${id}`,
    kind: 'safety' as const,
    title: name,
    alias: alsoCalled,
    content: `${instead} ${why}`,
  })),
  ...claims.map(({ id, claim, short, evidence }) => ({
    url: `/evidence/#${id}`,
    kind: 'evidence' as const,
    title: claim,
    alias: [],
    content: `${short} ${evidence}`,
  })),
  ...lexicon.terms.map(({ id, term, alsoCalled, means }) => ({
    url: `/glossary/#${id}`,
    kind: 'glossary' as const,
    title: term,
    alias: alsoCalled,
    content: means,
  })),
];
