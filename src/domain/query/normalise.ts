/** "T-spine", "t spine" and "tspine" are one word, or the "t" would be searched for alone. */
const SPINE = /\b([ctl])\s?spine\b/g;

/**
 * The form in which words are compared: lower case, without accents, apostrophes and hyphens, one
 * space between words.
 */
export function normalise(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(SPINE, '$1spine');
}

/** The words of a text in normal form; none for a text without letters and digits. */
export function tokens(text: string): readonly string[] {
  return normalise(text).split(' ').filter(Boolean);
}
