import { distance } from 'fastest-levenshtein';

/** How many slips a word of this length may have: in a short one a slip makes another word. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word that was probably meant, or nothing when none is near. Two letters changed round
 * count as one slip. Of equally near words the one with the same first letter counts, then the
 * earlier one.
 * @param word in normal form
 * @param words in normal form, the most usual first
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const most = slipsAllowed(word.length);
  let best: { word: string; cost: number } | undefined;
  for (const other of words) {
    if (Math.abs(other.length - word.length) > most) continue;
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
