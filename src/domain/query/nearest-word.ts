import { distance } from 'fastest-levenshtein';

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

/**
 * The known word that was probably meant, or nothing when none is near. Two letters changed round
 * count as one slip; a word with the same consonants may have one slip more. Of equally near words
 * the one with the same first letter counts, then the earlier one.
 * @param word in normal form
 * @param words in normal form, the most usual first
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const seen = slipsAllowed(word.length);
  const more = word.length < HEARD_LENGTH ? 0 : HEARD;
  const sound = soundOf(word);
  let best: { word: string; cost: number } | undefined;
  for (const other of words) {
    const apart = Math.abs(other.length - word.length);
    if (apart > seen + more) continue;
    const heard = more > 0 && other[0] === word[0] && soundOf(other) === sound;
    const most = heard ? seen + more : seen;
    if (apart > most) continue;
    const slips = slipsBetween(word, other);
    const cost = slips + (other[0] === word[0] ? 0 : 0.5);
    if (slips <= most && (best === undefined || cost < best.cost)) best = { word: other, cost };
  }
  return best?.word;
}

/**
 * The library knows no change of two letters, so every such change is tried: one more step for
 * each pair of neighbours, exact for one exchanged pair in a word.
 */
function slipsBetween(word: string, other: string): number {
  const plain = distance(word, other);
  if (plain < 2) return plain;
  const exchanged = Array.from({ length: word.length - 1 }, (_, at) => {
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    return 1 + distance(swapped, other);
  });
  return Math.min(plain, ...exchanged);
}
