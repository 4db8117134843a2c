import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Text as sentences; every line of the text ends one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.?!]["”]?)\s+(?=\S)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Flesch-Kincaid grade of plain text: years of school that a reader needs, to one decimal. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const grade = fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return Math.round(grade * 10) / 10;
}

/**
 * The running text of a guide: without front matter, headings, tables and components, which print
 * records of their own. A paragraph or an item of a list becomes one line.
 * @param mdx text of a file in `content/guides`
 */
export function proseOfGuide(mdx: string): string {
  return mdx
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<(\w+)\b[^>]*\/>/g, '')
    .replace(/<\/?\w+\b[^>]*>/g, '')
    .replace(/^(#|\||>).*$/gm, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\n(?:[-*]|\d+\.) +/g, '\n\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
