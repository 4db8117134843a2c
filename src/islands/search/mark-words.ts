import { normalise } from '~/domain/query/normalise.ts';
import { stemOf } from '~/domain/query/stem.ts';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * Marks the words of a query in a text, in any of their forms.
 * @param words in normal form
 * @returns HTML in which everything but the marks is escaped
 */
export function markWords(text: string, words: readonly string[]): string {
  const stems = new Set(words.map((word) => stemOf(word)));
  return text
    .split(/([\p{L}\p{N}’']+)/u)
    .map((part, at) => {
      const isWord = at % 2 === 1 && stems.has(stemOf(normalise(part)));
      return isWord ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part);
    })
    .join('');
}
