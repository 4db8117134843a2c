import { normalise, tokens } from '../query/normalise.ts';

/** By what claims are chosen: fields of the record, and words. */
export const FILTERS = ['verdict', 'certainty', 'topic'] as const;

export type Filter = (typeof FILTERS)[number];

/** A claim as far as the choice needs it. */
export interface Filtered extends Readonly<Record<Filter, string>> {
  /** All its words. */
  readonly text: string;
}

/** What a reader asked for; a filter that is absent lets everything pass. */
export interface ClaimChoice extends Readonly<Partial<Record<Filter, string>>> {
  readonly text: string;
}

/** Whether a claim is among those asked for: each filter, and each word or beginning of one. */
export function isChosen(claim: Filtered, choice: ClaimChoice): boolean {
  const words = ` ${normalise(claim.text)}`;
  return (
    FILTERS.every((filter) => !choice[filter] || choice[filter] === claim[filter]) &&
    tokens(choice.text).every((word) => words.includes(` ${word}`))
  );
}

/** A choice out of the query of an address, as in `?verdict=partly&text=fascia`. */
export function choiceFrom(query: URLSearchParams): ClaimChoice {
  const chosen = FILTERS.flatMap((filter) => {
    const value = query.get(filter);
    return value ? [[filter, value]] : [];
  });
  return { ...Object.fromEntries(chosen), text: query.get('text')?.trim() ?? '' };
}

/** The same choice as a query with its question mark; nothing for no choice. */
export function queryOf(choice: ClaimChoice): string {
  const parts = [...FILTERS, 'text' as const].flatMap((name) => {
    const value = choice[name];
    return value ? [[name, value]] : [];
  });
  const query = new URLSearchParams(parts).toString();
  return query && `?${query}`;
}

/** How many are shown, in words. */
export function countWords(shown: number, all: number): string {
  if (shown === all) return `All ${all} claims.`;
  if (shown === 0) return `None of ${all} claims. Take a filter away.`;
  return `${shown} of ${all} claims.`;
}
