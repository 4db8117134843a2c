import { comparable, keyOf, wordsAlike } from '~/domain/query/alike.ts';
import { stemsOf } from '~/domain/query/named-in.ts';
import {
  allNames,
  indexNames,
  type NamedEntry,
  type NameIndex,
  withinWeight,
} from '~/domain/query/names.ts';
import { normalise } from '~/domain/query/normalise.ts';
import type { SearchWords } from '~/domain/query/plan.ts';
import { stemOf } from '~/domain/query/stem.ts';
import { collectVocabulary, type Meanings } from '~/domain/query/vocabulary.ts';
import { TOOLS } from '~/schemas/vocabulary.ts';
import type { Corpus } from './corpus.ts';
import { namedEntries } from './named-entries.ts';

/**
 * Characters of JSON for all names. Beyond them, of a site many times as large, the full text must
 * answer; the kinds told here are never left to it while there is room.
 */
const MOST_NAMES = 73_500;
const NEEDED = ['Safety', 'Page', 'Guide', 'Muscle', 'Routine', 'Check', 'Glossary', 'Exercise'];

/** The tool that the whole site is about: its name tells no page from another. */
const SUBJECT = 'foam-roller';

/** All text of a record, whatever its fields; a single word there is an id or a choice. */
const textOf = (record: unknown): string => {
  if (typeof record === 'string') return record.includes(' ') ? record : '';
  if (typeof record !== 'object' || record === null) return '';
  return Object.values(record).map(textOf).join(' ');
};

/**
 * Phrases of a group in normal form, without those that differ in the endings of words alone, or in
 * small words within. Single words are all kept: slips of the pen are mended towards them.
 */
function toldApart(group: readonly string[]): string[] {
  const byStems = new Map<string, string>();
  for (const phrase of group.map(normalise)) {
    const words = phrase.split(' ');
    const key = words.length > 1 ? keyOf(words) : phrase;
    if (!byStems.has(key)) byStems.set(key, phrase);
  }
  return [...byStems.values()];
}

/** What the lexicon says about words, in normal form. */
function meaningsOf({ lexicon: { alike, light, unknownConditions } }: Corpus): Meanings {
  return {
    alike: alike.map((group) => toldApart(group).join(',')),
    light: light.map(normalise),
    endings: unknownConditions?.endings ?? [],
    condition: unknownConditions?.as ?? '',
  };
}

/**
 * Names without those that a shorter one finds as well: "tight lats" beside "lats", which differs
 * in words alone that say what one wants or feels. The list is sent over the network.
 * @param names of one record in the form of the index
 * @param others that lead to it too
 * @param small stems of words that count little
 */
function withoutEchoes(
  names: readonly string[],
  others: readonly string[],
  small: ReadonlySet<string>,
): string[] {
  const read = (name: string) => {
    const stems = stemsOf(name.split(' '));
    const telling = stems.filter((stem) => !small.has(stem));
    return { name, count: stems.length, key: telling.toSorted().join(' ') };
  };
  const shortest = new Map<string, number>();
  for (const { key, count } of [...names, ...others].map(read)) {
    shortest.set(key, Math.min(count, shortest.get(key) ?? count));
  }
  return names
    .map(read)
    .filter(({ key, count }) => key === '' || count === shortest.get(key))
    .map(({ name }) => name);
}

/** Characters of JSON for the names on one page; beyond them, exercises are left to their lists. */
const MOST_ON_PAGE = 200_000;

/** Every name as people write it, for a list to read, as far as one page holds them. */
export function readableNames(corpus: Corpus): NameIndex {
  const wanted = namedEntries(corpus);
  const told = withinWeight(wanted, NEEDED, MOST_ON_PAGE);
  return indexNames(told, told.length === wanted.length);
}

/** Titles and names that records lend to others, by the address of who inherits them. */
function lentNames(entries: readonly NamedEntry[]): ReadonlyMap<string, readonly string[]> {
  const lent = new Map<string, string[]>();
  for (const { record, names, heirs = [] } of entries) {
    for (const heir of heirs) {
      lent.set(heir, [...(lent.get(heir) ?? []), record.title, ...names]);
    }
  }
  return lent;
}

/**
 * Everything that search knows about names and words, from the records themselves.
 * @param prose of the guides, whose records have only their front matter
 */
export function searchWords(corpus: Corpus, prose: readonly string[]): SearchWords {
  const { exercises, guides, muscles, routines, checks, claims, cautions, lexicon } = corpus;
  const meanings = meaningsOf(corpus);
  const form = comparable(meanings.alike);
  const entries = namedEntries(corpus);
  const lent = lentNames(entries);
  const small = new Set(
    [...meanings.light, ...form(TOOLS[SUBJECT]).split(' ')].map((word) => stemOf(word)),
  );
  const wanted = entries.map((entry) => {
    const { title, url } = entry.record;
    return {
      ...entry,
      names: withoutEchoes(
        [...new Set(entry.names.map(form))],
        [title, ...(lent.get(url) ?? [])].map(form),
        small,
      ),
    };
  });
  const sent = withinWeight(wanted, NEEDED, MOST_NAMES);
  const index = indexNames(sent, sent.length === wanted.length, form);
  const texts = [guides, muscles, checks, claims, cautions, lexicon.terms].flat().map(textOf);
  const pages = [...[exercises, routines].flat().map(textOf), ...prose];
  const told = new Set([
    ...[...allNames(index, form).keys()].flatMap((name) => name.split(' ')),
    ...wordsAlike(meanings.alike),
  ]);
  return { index, vocabulary: collectVocabulary(texts, pages, TOOLS[SUBJECT], told), meanings };
}
