import { stemmer } from 'stemmer';

/** More words than a site tells; what a visitor types on top of them is little. */
const MOST_KEPT = 50_000;

const kept = new Map<string, string>();

/**
 * The stem of a word, as the full-text index has it. Every word of the site is stemmed several times
 * over, on a phone too: each is reckoned once.
 * @param word in normal form
 */
export function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (kept.size < MOST_KEPT) kept.set(word, stem);
  return stem;
}
