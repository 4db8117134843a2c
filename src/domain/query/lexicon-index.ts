import { normalise, tokens } from './normalise.ts';

/** What people say and what the site says, as plain data that can be sent as JSON. */
export interface LexiconIndex {
  /** From a lay word or phrase in normal form to the site's own words. */
  readonly phrases: Readonly<Record<string, string>>;
  /** The most words that a phrase has. */
  readonly longest: number;
}

/** Lay words in any form, and the words of the site that they stand for. */
export interface LexiconEntry {
  readonly say: readonly string[];
  readonly mean: string;
}

/** Makes the lookup. Where two entries share a phrase the first one holds. */
export function indexLexicon(entries: readonly LexiconEntry[]): LexiconIndex {
  const phrases: Record<string, string> = {};
  for (const { say, mean } of entries) {
    for (const phrase of say.map(normalise)) {
      const known = Object.hasOwn(phrases, phrase) || phrase === normalise(mean);
      if (phrase !== '' && !known) phrases[phrase] = mean;
    }
  }
  const lengths = Object.keys(phrases).map((phrase) => tokens(phrase).length);
  return { phrases, longest: Math.max(0, ...lengths) };
}
