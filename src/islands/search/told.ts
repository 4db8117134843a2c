import type { Outcome } from './outcome.ts';

const counted = (count: number) => (count === 1 ? '1 result' : `${count} results`);

/**
 * What a search found, in words.
 * @param shown how many results the filters leave
 */
export function told(query: string, { results, instead }: Outcome, shown: number): string {
  if (results.length === 0) return `Nothing found for “${query}”.`;
  const count =
    shown === results.length ? counted(shown) : `${shown} of ${counted(results.length)}`;
  return instead ? `${count} for “${instead}”, searched instead of “${query}”.` : `${count}.`;
}
