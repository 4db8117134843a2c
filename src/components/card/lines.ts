/** Widths of Arial in parts of the size of type; what is not listed is as wide as most letters. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl'’|", 0.222],
  [' .,:;!ft/I', 0.278],
  ['r()-', 0.333],
  ['cksvxyzJ', 0.5],
  ['mM', 0.833],
  ['w%', 0.76],
  ['ABEKPSVXY&', 0.667],
  ['CDHNRUGOQFTZ', 0.722],
  ['W@–—…×', 1],
];
const USUAL = 0.556;
const SPACE = 0.278;

/** Fonts that stand in for Arial on other systems may be a little wider. */
const ROOM_TO_SPARE = 1.02;

const LETTERS = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((l) => [l, width])));

function lengthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += LETTERS.get(letter) ?? (letter > '\u024f' ? 1 : USUAL);
  return width * ROOM_TO_SPARE;
}

/**
 * Lines that a text takes in Arial: whole words, as a browser breaks them.
 * @param widthOf width of the line with this number, counted from 0, in sizes of type (em)
 */
export function linesOf(text: string, widthOf: (line: number) => number): number {
  if (text === '') return 0;
  let line = 0;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needs = lengthOf(word);
    if (used > 0 && used + SPACE + needs > widthOf(line)) {
      line += 1;
      used = needs;
    } else {
      used += needs + (used > 0 ? SPACE : 0);
    }
    // A word that is longer than a line is broken.
    while (used > widthOf(line)) {
      used -= widthOf(line);
      line += 1;
    }
  }
  return line + 1;
}
