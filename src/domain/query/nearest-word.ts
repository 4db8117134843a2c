import leven from 'leven';

/** How many slips a word of this length may have: in a short one a slip makes another word. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How many more slips a word may have that sounds alike, and the letters it has at least. */
const HEARD = 1;
const HEARD_LENGTH = 5;

/** Letters that sound alike, or are not heard. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/ck|q|c/g, 'k'],
  [/z/g, 's'],
  [/[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What is heard of a word: its consonants, each once. "Blaids" sounds like "blades". */
const soundOf = (word: string): string =>
  SOUNDS.reduce((heard, [letters, sound]) => heard.replace(letters, sound), word);

/** The keys in the rows of the usual keyboard. */
const KEYS = 'qwertyuiop asdfghjkl zxcvbnm';

/** What a slip onto a key beside the right one costs less than another. */
const BESIDE = 0.25;

const besideOnKeys = (one: string, other: string): boolean =>
  KEYS.includes(one + other) || KEYS.includes(other + one);

/** Whether one letter of a word is another one that lies beside it on the keys. */
function missedKey(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const wrong = [...word].findIndex((letter, at) => letter !== other[at]);
  return (
    wrong >= 0 &&
    word.slice(wrong + 1) === other.slice(wrong + 1) &&
    besideOnKeys(word.charAt(wrong), other.charAt(wrong))
  );
}

/** A known word that may have been meant, and how far it is from what was typed. */
export interface Near {
  readonly word: string;
  readonly cost: number;
  /** Whether a word of three letters differs by two that changed places. */
  readonly exchanged?: boolean;
}

const costOf = (word: string, other: string, slips: number): number =>
  slips + (other[0] === word[0] ? 0 : 0.5) - (slips === 1 && missedKey(word, other) ? BESIDE : 0);

/**
 * The known words that may have been meant, the nearest first. Two letters changed round count as
 * one slip; a word with the same consonants may have one slip more. A word with the same first
 * letter is nearer, and so is one of which a key beside the right one was hit.
 * @param word in normal form
 * @param words in normal form, the most usual first
 */
export function nearWords(word: string, words: readonly string[]): Near[] {
  const seen = slipsAllowed(word.length);
  const more = word.length < HEARD_LENGTH ? 0 : HEARD;
  const sound = soundOf(word);
  const near: Near[] = [];
  for (const other of words) {
    const apart = Math.abs(other.length - word.length);
    if (apart > seen + more) continue;
    const heard = more > 0 && other[0] === word[0] && soundOf(other) === sound;
    const most = heard ? seen + more : seen;
    if (apart > most) continue;
    const slips = slipsBetween(word, other, most);
    if (slips <= most) near.push({ word: other, cost: costOf(word, other, slips) });
  }
  return near.sort((a, b) => a.cost - b.cost);
}

/**
 * The known word that was probably meant, or nothing when none is near. Of equally near words the
 * earlier one counts.
 * @param word in normal form
 * @param words in normal form, the most usual first
 */
export const nearestWord = (word: string, words: readonly string[]): string | undefined =>
  nearWords(word, words)[0]?.word;

const hasSameLetters = (word: string, other: string): boolean =>
  [...word].sort().join('') === [...other].sort().join('');

/** Letters of a word that is too short to be mended by itself. */
const SHORT = 3;

/**
 * The known words that a word of three letters may have been meant for, the nearest first: with two
 * neighbours exchanged ("byu"), a letter left out ("bak"), one that sounds the same ("kow") or one
 * beside it on the keys ("hio"). Another word must speak for such a guess.
 * @param word in normal form
 * @param words in normal form, the most usual first
 */
export function nearShortWords(word: string, words: readonly string[]): Near[] {
  if (word.length !== SHORT) return [];
  const sound = soundOf(word);
  return words
    .filter((other) => {
      if (other.length < SHORT || other.length > SHORT + 1) return false;
      if (slipsBetween(word, other, 1) !== 1) return false;
      if (other.length > SHORT) return other[0] === word[0];
      return hasSameLetters(word, other) || soundOf(other) === sound || missedKey(word, other);
    })
    .map((other) => ({
      word: other,
      cost: costOf(word, other, 1),
      exchanged: hasSameLetters(word, other),
    }))
    .sort((a, b) => a.cost - b.cost);
}

/**
 * The library knows no change of two letters, so every such change is tried: one more step for
 * each pair of neighbours, exact for one exchanged pair in a word. An exchange saves one step.
 * @param most slips that matter; beyond them the answer is only too large
 */
function slipsBetween(word: string, other: string, most: number): number {
  const plain = leven(word, other);
  if (plain < 2 || plain > most + 1) return plain;
  const exchanged = Array.from({ length: word.length - 1 }, (_, at) => {
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    return 1 + leven(swapped, other);
  });
  return Math.min(plain, ...exchanged);
}
