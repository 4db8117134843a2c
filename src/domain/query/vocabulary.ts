import { wordsAlike } from './alike.ts';
import { fromFrontCoded, frontCoded } from './front-coding.ts';
import { tokens } from './normalise.ts';
import { pairsIn } from './pairs.ts';
import { stemOf } from './stem.ts';

/** The words of the whole site, as plain data that can be sent as JSON. */
export interface Vocabulary {
  /** All words, sorted, in front coding. */
  readonly words: string;
  /** One digit (base 36) for each word: with `n` it stands in 2^n to 2^(n+1) - 1 records. */
  readonly levels: string;
  /** Stems of the words that nearly every page has. */
  readonly everywhere: readonly string[];
  /** Whether these are all words: of a large site only the most common are told. */
  readonly complete: boolean;
}

/** Words that are told at most; they are sent over the network. */
const MOST_WORDS = 1900;

/** Part of the pages that a word must stand on to say nothing about any of them. */
const EVERYWHERE = 0.9;

/** How many of the texts each form of their words stands in. */
function counts(texts: readonly string[], form: (word: string) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokens(text).map(form))) found.set(word, (found.get(word) ?? 0) + 1);
  }
  return found;
}

/**
 * Counts the words of a site.
 * @param texts everything that can be found, one text a record
 * @param pages the longer texts, by which it is told whether a word stands everywhere
 * @param subject what the whole site is about
 * @param sent words that are sent in any case: those of one record alone need no second telling
 */
export function collectVocabulary(
  texts: readonly string[],
  pages: readonly string[],
  subject: string,
  sent: ReadonlySet<string> = new Set(),
): Vocabulary {
  const all = [...counts([...texts, ...pages], (word) => word)].filter(
    ([word, count]) => !/\d/.test(word) && word.length > 1 && (count > 1 || !sent.has(word)),
  );
  const told = all
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_WORDS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    complete: told.length === all.length,
    words: frontCoded(told.map(([word]) => word)),
    levels: told.map(([, count]) => Math.floor(Math.log2(count)).toString(36)).join(''),
    everywhere: [
      ...new Set([
        ...tokens(subject).map((word) => stemOf(word)),
        ...[...counts(pages, stemOf)]
          .filter(([, count]) => count >= EVERYWHERE * pages.length)
          .map(([stem]) => stem),
      ]),
    ],
  };
}

/** What the lexicon says about words, as plain data that can be sent as JSON. */
export interface Meanings {
  /** Phrases that mean the same; see `alike.ts`. */
  readonly alike: readonly string[];
  /** Words that say what one wants or feels, not where: they count little beside others. */
  readonly light: readonly string[];
  /** Endings of words that are names of conditions or medicines. */
  readonly endings: readonly string[];
  /** Word for a condition that is known by its ending alone. */
  readonly condition: string;
}

export const NO_MEANINGS: Meanings = { alike: [], light: [], endings: [], condition: '' };

/** What search asks about a word. */
export interface Words extends Pick<Meanings, 'endings' | 'condition'> {
  /** Whether the index has it, in this or another form. */
  known(word: string): boolean;
  /** Whether the index has it in this very form. */
  has(word: string): boolean;
  /** How much a stem tells: 1 for the most common, more for rarer ones. */
  weight(stem: string): number;
  /** What a word tells that the site does not know: as much as its rarest. */
  readonly rarest: number;
  /** Whether nearly every page has it. */
  everywhere(word: string): boolean;
  /** Whether it says what one wants or feels, not where. */
  light(stem: string): boolean;
  /** Whether two words stand side by side in a name. */
  together(one: string, other: string): boolean;
  /** All words, the most common first. */
  readonly all: readonly string[];
}

/** What a word counts at most that says what one wants or feels, not where. */
const LIGHT = 1.5;

/**
 * Makes the vocabulary ready for questions.
 * @param names of records; their words are known too
 */
export function readVocabulary(
  { words, levels, everywhere }: Vocabulary,
  names: readonly string[],
  { alike, light, endings, condition }: Meanings = NO_MEANINGS,
): Words {
  const told = fromFrontCoded(words).map((word, at) => ({
    word,
    level: Number.parseInt(levels[at] ?? '0', 36),
  }));
  const common = told.toSorted((a, b) => b.level - a.level).map(({ word }) => word);
  const all = [
    ...new Set([...common, ...names.flatMap((name) => name.split(' ')), ...wordsAlike(alike)]),
  ];
  const level = new Map<string, number>();
  let highest = 0;
  for (const { word, level: at } of told) {
    const stem = stemOf(word);
    level.set(stem, Math.max(at, level.get(stem) ?? 0));
    highest = Math.max(highest, at);
  }
  const exact = new Set(all);
  const stems = new Set(all.map((word) => stemOf(word)));
  const fixed = new Set(everywhere);
  const slight = new Set(light.map((word) => stemOf(word)));
  const rarest = highest + 1;
  return {
    endings,
    condition,
    rarest,
    has: (word) => exact.has(word),
    known: (word) => exact.has(word) || stems.has(stemOf(word)),
    light: (stem) => slight.has(stem),
    weight: (stem) => {
      const weight = rarest - (level.get(stem) ?? 0);
      return slight.has(stem) ? Math.min(LIGHT, weight) : weight;
    },
    everywhere: (word) => fixed.has(stemOf(word)),
    together: pairsIn(names, alike),
    all,
  };
}
