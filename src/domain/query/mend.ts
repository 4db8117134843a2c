import { isEveryday, withoutFillers } from './fillers.ts';
import { type Near, nearShortWords, nearWords } from './nearest-word.ts';
import { splitWord } from './split-word.ts';
import { stemOf } from './stem.ts';
import type { Words } from './vocabulary.ts';

/** A word that was mended. */
interface Guess {
  readonly typed: string;
  /** The stem of what was put for it. */
  readonly stem: string;
  /** Whether another word of the question speaks for it, as "back" does for "lower". */
  readonly borne: boolean;
}

/** A query in words that the index has. */
export interface Mended {
  readonly words: readonly string[];
  /** Words that the index has in no form and that are near to none of its words. */
  readonly unknown: readonly string[];
  readonly guesses: readonly Guess[];
  readonly changed: boolean;
}

/** Letters from which the beginning of a word says which word it will be. */
const BEGINNING = 3;

/** A word that is perhaps still being typed: the most common one that begins so. */
const completed = (word: string, all: readonly string[]): string | undefined =>
  word.length < BEGINNING ? undefined : all.find((other) => other.startsWith(word));

/** What an unknown word may have meant. */
interface Options {
  /** The likeliest first; what may stand by itself. */
  readonly near: readonly Near[];
  /** What may stand only where another word speaks for it. */
  readonly faint: readonly Near[];
}

/** Words that are tried together with others at most. */
const MOST_OPTIONS = 12;

/** What a guess may be further off for which another word speaks. */
const BORNE = 0.75;

function optionsFor(word: string, last: boolean, { all }: Words): Options {
  const whole = last ? completed(word, all) : undefined;
  const near = nearWords(word, all);
  return {
    near: whole === undefined ? near.slice(0, MOST_OPTIONS) : [{ word: whole, cost: 0 }, ...near],
    faint: nearShortWords(word, all).slice(0, MOST_OPTIONS),
  };
}

/** Letters before the ending that a name of a condition has at least. */
const BEFORE_ENDING = 3;

/** What stands for a condition that the site does not know, where a word has the form of one. */
const conditionIn = (word: string, { endings, condition }: Words): readonly string[] =>
  endings.some((ending) => word.endsWith(ending) && word.length >= ending.length + BEFORE_ENDING)
    ? [condition]
    : [];

/** The two words that were written as one; everyday ones only if a name has both. */
function partsOf(word: string, words: Words): readonly string[] | undefined {
  const parts = splitWord(word, words.known);
  return parts && (!parts.some(isEveryday) || words.together(...parts)) ? parts : undefined;
}

/** What was put for each word typed: nothing where it is unknown. */
interface Put {
  readonly words: readonly string[];
  readonly borne: boolean;
}

/**
 * Chooses among what unknown words may have meant: what stands together in a name with a word beside
 * it, or with what that one may have meant, before what is only a little nearer.
 */
function choose(asked: readonly (string | Options)[], words: Words): Put[] {
  const meant = asked.map((one) =>
    typeof one === 'string' ? [one] : [...one.near, ...one.faint].map(({ word }) => word),
  );
  const chosen: Put[] = [];
  asked.forEach((one, at) => {
    if (typeof one === 'string') {
      chosen.push({ words: [one], borne: false });
      return;
    }
    const beside = [chosen[at - 1]?.words ?? [], meant[at + 1] ?? []].flat();
    // "Roller" stands beside so much that it speaks for no other word: "paint roller".
    const isBorne = ({ word }: Near) =>
      beside.some(
        (other) =>
          words.together(word, other) && (words.everywhere(word) || !words.everywhere(other)),
      );
    // "Byu roler" can only be about the subject of the site.
    const isOnSubject = ({ word, exchanged }: Near) =>
      exchanged === true && beside.some((other) => other !== word && words.everywhere(other));
    const borne = [...one.near, ...one.faint]
      .filter((near) => isBorne(near) || isOnSubject(near))
      .map(({ word, cost }) => ({ word, cost: cost - BORNE, borne: true }));
    const alone = one.near.slice(0, 1).map((near) => ({ ...near, borne: false }));
    const [best] = [...borne, ...alone].sort((a, b) => a.cost - b.cost);
    chosen.push({ words: best ? [best.word] : [], borne: best?.borne ?? false });
  });
  return chosen;
}

/**
 * Puts the nearest known word for each unknown one. A word that the index knows is never changed.
 * Where nothing that was asked is known, and guesses do not outnumber what cannot be guessed, it
 * is nonsense, and a guess at the rest would be a random answer.
 * @param typed words in normal form; the last may be the beginning of one
 */
export function mend(typed: readonly string[], words: Words): Mended {
  const certain = (word: string) => words.known(word) || /\d/.test(word);
  const conditions = typed.map((word) => (words.has(word) ? [] : conditionIn(word, words)));
  const isKept = (word: string, at: number) =>
    // "Tendonitis" has the stem of "tendon", but is none.
    isEveryday(word) || (certain(word) && conditions[at]?.length === 0);
  const telling = withoutFillers(typed);
  const places = typed.flatMap((word, at) => (telling.includes(word) ? [at] : []));
  const put = choose(
    places.map((at) => {
      const word = typed[at] ?? '';
      return isKept(word, at) ? word : optionsFor(word, at === typed.length - 1, words);
    }),
    words,
  );
  const meant: Put[] = typed.map((word, at) => {
    const plain = { words: [word], borne: false };
    if (isKept(word, at)) return plain;
    const guess = certain(word) ? undefined : put[places.indexOf(at)];
    if (guess && guess.words.length > 0) return guess;
    return {
      words: (certain(word) ? undefined : partsOf(word, words)) ?? conditions[at] ?? [],
      borne: false,
    };
  });
  const unknown = typed.filter((_, at) => meant[at]?.words.length === 0);
  const lost = telling.filter((word) => unknown.includes(word)).length;
  if (lost > 0 && !telling.some(certain) && telling.length - lost <= lost) {
    return { words: [], unknown, guesses: [], changed: true };
  }
  const all = meant.flatMap((one) => one.words);
  return {
    words: all,
    unknown,
    guesses: typed.flatMap((word, at) => {
      const { words: [first, ...others] = [], borne = false } = meant[at] ?? {};
      // A word that was two written as one is no guess.
      return first === undefined || first === word || others.length > 0
        ? []
        : [{ typed: word, stem: stemOf(first), borne }];
    }),
    changed: all.length !== typed.length || all.some((word, at) => word !== typed[at]),
  };
}
