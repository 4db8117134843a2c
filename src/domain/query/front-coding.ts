/** Written before each word: how many letters it shares with the word before, from 0. */
const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Sorted words as one short text: each only with the letters in which it differs from the last.
 * @param words in normal form, sorted, so that no capital letter is part of any
 */
export function frontCoded(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < SHARED.length - 1 && same < word.length && word[same] === last[same]) same += 1;
      last = word;
      return `${SHARED[same]}${word.slice(same)}`;
    })
    .join('');
}

/** The words of such a text. */
export function fromFrontCoded(text: string): string[] {
  let last = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, same = 'A', rest = '']) => {
    last = last.slice(0, SHARED.indexOf(same)) + rest;
    return last;
  });
}
