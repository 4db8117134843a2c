import { make } from './make.ts';

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => SIGNS[name] ?? '');

/**
 * An excerpt as text with its marked words. It is never parsed as HTML: any tag but `<mark>` would
 * stand there as text.
 * @param excerpt escaped text with `<mark>` around words
 */
export const marked = (excerpt: string): readonly (Node | string)[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, at) => (at % 2 === 1 ? make('mark', {}, plain(part)) : plain(part)));
