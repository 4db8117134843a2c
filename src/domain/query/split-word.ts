/** Letters that each half of a word written together has at least. */
const HALF = 3;

/**
 * Two known words that were written as one, as in "lowerback"; the earlier cut counts.
 * @param word in normal form
 */
export function splitWord(
  word: string,
  known: (word: string) => boolean,
): readonly [string, string] | undefined {
  for (let cut = HALF; cut <= word.length - HALF; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (known(first) && known(second)) return [first, second];
  }
  return undefined;
}
