import { withAges } from './ages.ts';
import { tokens } from './normalise.ts';
import { withPressures } from './pressures.ts';
import { stemOf } from './stem.ts';

/**
 * Words that mean the same to a search, as plain data: in each text phrases in normal form, parted
 * by commas. The first stands for all of them.
 */
export type Alike = readonly string[];

/** Small words that tell no two phrases apart where they stand within them. */
const WITHIN: ReadonlySet<string> = new Set(['a', 'the', 'my', 'your', 'his', 'her', 'and']);

/** Small words within one phrase at most, as in "bottom of the neck and the head". */
const MOST_WITHIN = 3;

/**
 * The stems of a phrase as one key, so that "aching" is "ache", and "side of my hip" is "side of
 * hip". A small word at its beginning or end counts: "my behind" is not "behind".
 */
export const keyOf = (words: readonly string[]): string =>
  words
    .filter((word, at) => at === 0 || at === words.length - 1 || !WITHIN.has(word))
    .map((word) => stemOf(word))
    .join(' ');

/**
 * Makes what puts for each phrase the one that stands for its group, so that names and questions
 * need not use the same words. Of phrases that begin at the same word the longest counts.
 */
function standIns(alike: Alike): (words: readonly string[]) => readonly string[] {
  const meant = new Map<string, readonly string[]>();
  const beginnings = new Set<string>();
  let longest = 1;
  for (const group of alike) {
    const phrases = group.split(',').map((phrase) => phrase.split(' '));
    for (const phrase of phrases) {
      meant.set(keyOf(phrase), phrases[0] ?? phrase);
      beginnings.add(stemOf(phrase[0] ?? ''));
      longest = Math.max(longest, phrase.length);
    }
  }
  return (words) => {
    const said: string[] = [];
    for (let at = 0; at < words.length; ) {
      const isBeginning = beginnings.has(stemOf(words[at] ?? ''));
      let length = isBeginning ? Math.min(longest + MOST_WITHIN, words.length - at) : 0;
      let found: readonly string[] | undefined;
      for (; length > 0; length -= 1) {
        found = meant.get(keyOf(words.slice(at, at + length)));
        if (found) break;
      }
      said.push(...(found ?? words.slice(at, at + 1)));
      at += Math.max(1, length);
    }
    return said;
  };
}

/** Every word of such groups. */
export const wordsAlike = (alike: Alike): string[] => [
  ...new Set(alike.flatMap((group) => group.split(/[ ,]/))),
];

/** Makes what turns a text into the form in which names and questions are compared. */
export function comparable(alike: Alike): (text: string) => string {
  const standIn = standIns(alike);
  return (text) => standIn(withAges(withPressures(tokens(text)))).join(' ');
}
