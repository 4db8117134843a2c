import { nearestWord } from './nearest-word.ts';
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

/**
 * Puts the nearest known word for each unknown one. A word that the index knows is never changed.
 * @param typed words in normal form; the last may be the beginning of one
 */
export function mend(typed: readonly string[], words: Words): Mended {
  const meant = typed.map((word, at) => {
    if (words.known(word) || /\d/.test(word)) return word;
    const last = at === typed.length - 1;
    return (last ? completed(word, words.all) : undefined) ?? nearestWord(word, words.all);
  });
  const known = meant.filter((word) => word !== undefined);
  return {
    words: known,
    unknown: typed.filter((_, at) => meant[at] === undefined),
    changed: known.length < typed.length || known.some((word, at) => word !== typed[at]),
  };
}
