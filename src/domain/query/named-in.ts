import { stemmer } from 'stemmer';
import { withoutFillers } from './fillers.ts';
import { allNames, type NamedRecord, type NameIndex } from './names.ts';
import type { Words } from './vocabulary.ts';

/** A name as a set of stems, so that word order and small words do not matter. */
interface Key {
  readonly name: string;
  readonly stems: readonly string[];
  readonly places: readonly number[];
  readonly weight: number;
  /** Of nothing but words of the whole site, as "foam roller" is. */
  readonly faint: boolean;
}

/** A record that a query names. */
export interface Named {
  readonly record: NamedRecord;
  /** Part of what the query tells that is in its names, 0 to 1. */
  readonly share: number;
  /** What of the query is in its names, as stems. */
  readonly stems: readonly string[];
}

/** Part of a longer name that must stand in a query that does not have all of it. */
const PARTLY = 0.6;

/** What a name counts for that is only partly there, or that says almost nothing. */
const DISCOUNT = 0.8;
const FAINT = 0.3;

/** What a name counts for that stands in the query word for word. */
const VERBATIM = 2;

/** A sign that needs medical help stands before other cautions that are named as well. */
const ALARM = 1.25;

/** What one reads about stands behind what one does. */
const KIND_WEIGHT: Readonly<Record<string, number>> = { Evidence: 0.75, Glossary: 0.85 };

/** The stems of the words of a query, or a name, that say something. */
export const stemsOf = (asked: readonly string[]): string[] => [
  ...new Set(withoutFillers(asked).map((word) => stemmer(word))),
];

/**
 * Makes a lookup of the records whose names stand in a query, in any order and between other
 * words. A name within a longer one that stands there too does not count: "upper back pain" in
 * "upper back pain from desk".
 */
export function nameFinder(index: NameIndex, words: Words) {
  const weigh = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + words.weight(stem), 0);
  const names = allNames(index);
  const keys: Key[] = [...names].map(([name, places]) => {
    const stems = stemsOf(name.split(' '));
    const faint = name.split(' ').every((word) => words.everywhere(word));
    return { name, stems, places, weight: weigh(stems), faint };
  });

  /**
   * The stems of a name that a query has, if they are all of it or, of a longer one, most. One word
   * alone is most of a name only if it is all that was asked: "sacroiliac" for "sacroiliac joint".
   */
  const shared = ({ stems, weight }: Key, query: ReadonlySet<string>): readonly string[] => {
    const there = stems.filter((stem) => query.has(stem));
    const enough =
      (there.length > 1 || query.size === 1) && weigh(there) >= PARTLY * weight && there.length > 0;
    return there.length === stems.length || enough ? there : [];
  };

  /** Whether a name says more than some stems of it: "foam rolling while pregnant" does not. */
  const saysMore = (stems: readonly string[], there: readonly string[]): boolean =>
    there.every((stem) => stems.includes(stem)) &&
    stems.some((stem) => !there.includes(stem) && !words.everywhere(stem));

  /**
   * The best first: safety; what the query is the whole name of; then
   * what covers more of the query; then the order of the index.
   * @param asked words in normal form
   */
  return (asked: readonly string[]): Named[] => {
    const query = new Set(stemsOf(asked));
    const found = keys
      .map((key) => ({ ...key, there: shared(key, query) }))
      .filter(({ there }) => there.length > 0)
      .map((key) => ({ ...key, full: key.there.length === key.stems.length }));
    const full = found.filter((key) => key.full);
    const name = asked.join(' ');
    const isSafety = ({ places }: Key) =>
      places.some((place) => index.records[place]?.kind === 'Safety');
    // A caution is hidden by another caution only, or where all that was typed is a name.
    const isWithin = (key: Key & { readonly there: readonly string[] }) =>
      full.some(
        (longer) =>
          saysMore(longer.stems, key.there) &&
          (isSafety(longer) || !isSafety(key) || longer.name === name),
      );

    const said = [name, withoutFillers(asked).join(' ')].map((words) => ` ${words} `);
    const best = new Map<number, { covered: Set<string>; full: boolean; factor: number }>();
    for (const key of found.filter((one) => !isWithin(one))) {
      const verbatim = said.some((words) => words.includes(` ${key.name} `));
      const factor = (key.full ? (verbatim ? VERBATIM : 1) : DISCOUNT) * (key.faint ? FAINT : 1);
      for (const place of key.places) {
        const before = best.get(place);
        if (before?.full && !key.full) continue;
        const same = before?.full === key.full ? before : undefined;
        best.set(place, {
          covered: new Set([...(same?.covered ?? []), ...key.there]),
          full: key.full,
          factor: Math.max(factor, same?.factor ?? 0),
        });
      }
    }
    const exact = names.get(name) ?? [];
    const total = weigh(query) || 1;
    return [...best]
      .flatMap(([place, { covered, full, factor }]) => {
        const record = index.records[place];
        if (!record) return [];
        const alarm = record.alarm ? ALARM : 1;
        const weight = weigh(covered) * (KIND_WEIGHT[record.kind] ?? 1) * factor * alarm;
        const rank = rankOf(record, full, exact.includes(place));
        return [{ record, place, weight, rank, stems: [...covered] }];
      })
      .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.place - b.place)
      .map(({ record, weight, stems }) => ({ record, stems, share: Math.min(1, weight / total) }));
  };
}

function rankOf({ kind, alarm }: NamedRecord, full: boolean, exact: boolean): number {
  if (kind === 'Safety' && full) return alarm ? 0 : 1;
  return exact ? 2 : 3;
}
