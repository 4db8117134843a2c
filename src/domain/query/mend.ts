import { stemmer } from 'stemmer';
import { isEveryday, withoutFillers } from './fillers.ts';
import { nearestWord } from './nearest-word.ts';
import { splitWord } from './split-word.ts';
import type { Words } from './vocabulary.ts';

/** A query in words that the index has. */
export interface Mended {
  readonly words: readonly string[];
  /** Words that the index has in no form and that are near to none of its words. */
  readonly unknown: readonly string[];
  /** Words that were mended: what was typed, and the stem of what was put for it. */
  readonly guesses: readonly { readonly typed: string; readonly stem: string }[];
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

/** Letters before the ending that a name of a condition has at least. */
const BEFORE_ENDING = 3;

/** What stands for a condition that the site does not know, where a word has the form of one. */
const conditionIn = (word: string, { endings, condition }: Words): readonly string[] =>
  endings.some((ending) => word.endsWith(ending) && word.length >= ending.length + BEFORE_ENDING)
    ? [condition]
    : [];

/**
 * Puts the nearest known word for each unknown one. A word that the index knows is never changed.
 * Where nothing that was asked is known, and guesses do not outnumber what cannot be guessed, it
 * is nonsense, and a guess at the rest would be a random answer.
 * @param typed words in normal form; the last may be the beginning of one
 */
export function mend(typed: readonly string[], words: Words): Mended {
  const certain = (word: string) => words.known(word) || /\d/.test(word);
  const meant = typed.map((word, at) => {
    const condition = words.has(word) ? [] : conditionIn(word, words);
    // "Tendonitis" has the stem of "tendon", but is none.
    if (isEveryday(word) || (certain(word) && condition.length === 0)) return [word];
    const meaning = certain(word) ? [] : guess(word, at === typed.length - 1, words);
    return meaning.length > 0 ? meaning : condition;
  });
  const unknown = typed.filter((_, at) => meant[at]?.length === 0);
  const telling = withoutFillers(typed);
  const lost = telling.filter((word) => unknown.includes(word)).length;
  if (lost > 0 && !telling.some(certain) && telling.length - lost <= lost) {
    return { words: [], unknown, guesses: [], changed: true };
  }
  const all = meant.flat();
  return {
    words: all,
    unknown,
    guesses: typed.flatMap((word, at) => {
      const [put, ...others] = meant[at] ?? [];
      // A word that was two written as one is no guess.
      return put === undefined || put === word || others.length > 0
        ? []
        : [{ typed: word, stem: stemmer(put) }];
    }),
    changed: all.length !== typed.length || all.some((word, at) => word !== typed[at]),
  };
}
