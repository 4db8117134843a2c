import { normalise, tokens } from './normalise.ts';
import { stemOf } from './stem.ts';

const MARKED = /<mark>(.*?)<\/mark>/g;

/** Letters at the beginning that must agree: a stem, not a chance. */
const shared = (word: string): number => Math.max(2, Math.ceil(word.length * 0.6));

/**
 * Whether the words marked in an excerpt have to do with the words searched for. Pagefind answers
 * an unknown word with anything that begins like it; such hits are worse than none.
 * @param excerpt HTML with `<mark>` around the matches
 * @param words in normal form
 */
export function plausible(excerpt: string, words: readonly string[]): boolean {
  const marked = [...excerpt.matchAll(MARKED)].flatMap(([, text = '']) => tokens(normalise(text)));
  return marked.some((found) =>
    words.some(
      (word) => found.startsWith(word.slice(0, shared(word))) || stemOf(found) === stemOf(word),
    ),
  );
}
