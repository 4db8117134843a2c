import type { LexiconIndex } from './lexicon-index.ts';
import { tokens } from './normalise.ts';

/** A lay word of the query and what is searched for instead. */
interface Change {
  readonly from: string;
  readonly to: string;
}

/** A query in the site's own words. */
export interface Expansion {
  readonly words: readonly string[];
  /** What was changed, in order, for the page to say so. */
  readonly changes: readonly Change[];
}

/** Puts the site's own words for lay words; of overlapping phrases the longest counts. */
export function expand(query: string, lexicon: LexiconIndex): Expansion {
  const said = tokens(query);
  const words: string[] = [];
  const changes: Change[] = [];
  for (let at = 0; at < said.length; ) {
    const from = longestPhrase(said, at, lexicon);
    const to = lexicon.phrases[from];
    if (from !== '' && to !== undefined) {
      changes.push({ from, to });
      words.push(...tokens(to));
      at += from.split(' ').length;
    } else {
      words.push(said[at] ?? '');
      at += 1;
    }
  }
  return { words: [...new Set(words)], changes };
}

function longestPhrase(said: readonly string[], at: number, lexicon: LexiconIndex): string {
  for (let length = Math.min(lexicon.longest, said.length - at); length > 0; length -= 1) {
    const phrase = said.slice(at, at + length).join(' ');
    if (Object.hasOwn(lexicon.phrases, phrase)) return phrase;
  }
  return '';
}
