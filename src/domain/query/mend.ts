import { withoutFillers } from './fillers.ts';
import { nearestWord } from './nearest-word.ts';
import { splitWord } from './split-word.ts';
import type { Words } from './vocabulary.ts';

/** A query in words that the index has. */
export interface Mended {
  readonly words: readonly string[];
  /** Words that the index has in no form and that are near to none of its words. */
  readonly unknown: readonly string[];
  readonly changed: boolean;
}

/** Letters from which the beginning of a word says which word it will be. */
const BEGINNING = 3;

/** A word that is perhaps still being typed: the most common one that begins so. */
const completed = (word: string, all: readonly string[]): string | undefined =>
  word.length < BEGINNING ? undefined : all.find((other) => other.startsWith(word));

/** What an unknown word may have meant, the likeliest; nothing if it is like no other. */
function guess(word: string, last: boolean, words: Words): readonly string[] {
  const one = (last ? completed(word, words.all) : undefined) ?? nearestWord(word, words.all);
  return one === undefined ? (splitWord(word, words.known) ?? []) : [one];
}

/**
 * Puts the nearest known word for each unknown one. A word that the index knows is never changed.
 * Where nothing that was asked is known, and guesses do not outnumber what cannot be guessed, it
 * is nonsense, and a guess at the rest would be a random answer.
 * @param typed words in normal form; the last may be the beginning of one
 */
export function mend(typed: readonly string[], words: Words): Mended {
  const certain = (word: string) => words.known(word) || /\d/.test(word);
  const meant = typed.map((word, at) =>
    certain(word) ? [word] : guess(word, at === typed.length - 1, words),
  );
  const unknown = typed.filter((_, at) => meant[at]?.length === 0);
  const telling = withoutFillers(typed);
  const lost = telling.filter((word) => unknown.includes(word)).length;
  if (lost > 0 && !telling.some(certain) && telling.length - lost <= lost) {
    return { words: [], unknown, changed: true };
  }
  const all = meant.flat();
  return {
    words: all,
    unknown,
    changed: all.length !== typed.length || all.some((word, at) => word !== typed[at]),
  };
}
