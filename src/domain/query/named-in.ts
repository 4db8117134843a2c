import { isEveryday, withoutFillers } from './fillers.ts';
import { isSafety, type NamedRecord, type NameIndex } from './names.ts';
import { stemOf } from './stem.ts';
import type { Words } from './vocabulary.ts';

/** A name as a set of stems, so that word order and small words do not matter. */
interface Key {
  readonly name: string;
  readonly stems: readonly string[];
  readonly places: readonly number[];
  readonly weight: number;
  /** Of nothing but words of the whole site, as "foam roller" is, or of one wish, as "tight" is. */
  readonly faint: boolean;
  /** Of nothing but small words, as "pain for weeks" is: its words must stand together. */
  readonly slight: boolean;
  /** Without the words that say nothing. */
  readonly spoken: string;
}

/** A record that a query names. */
export interface Named {
  readonly record: NamedRecord;
  /** Part of what the query tells that is in its names, 0 to 1. */
  readonly share: number;
  /** What of the query is in its names, as stems. */
  readonly stems: readonly string[];
  /** Whether a whole name of it stands in the query. */
  readonly full: boolean;
}

/** Part of a longer name that must stand in a query that does not have all of it. */
const PARTLY = 0.6;

/** What a name counts for that is only partly there, or that says almost nothing. */
const DISCOUNT = 0.8;
const FAINT = 0.3;

/** What a name counts for that stands in the query word for word. */
const VERBATIM = 2;

/** What a name counts for that a record has from another one, as an exercise from its muscle. */
const INHERITED = 0.95;

/** What the title of what one does counts for beside the same words as a name of another one. */
const TITLE = 1.2;
const DONE: ReadonlySet<string> = new Set(['Exercise', 'Routine', 'Check']);

/** A sign that needs medical help stands before other cautions that are named as well. */
const ALARM = 1.25;

/** What one reads about stands behind what one does; what one does, where nothing is in its way. */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  Evidence: 0.75,
  Glossary: 0.8,
  Guide: 0.93,
  Muscle: 0.9,
  Page: 0.7,
  Routine: 0.88,
};

/** A caution of its own stands before the page that says in general who must ask first. */
const GENERAL = 0.6;

/** Kinds that name a place in the body or a movement of it. */
const OF_BODY: ReadonlySet<string> = new Set(['Muscle', 'Exercise', 'Check']);

/** What an occasion counts for where a place in the body is named as well: the place comes first. */
const OCCASION = 0.4;

/** The stems of the words of a query, or a name, that say something. */
export const stemsOf = (asked: readonly string[]): string[] => [
  ...new Set(withoutFillers(asked).map((word) => stemOf(word))),
];

/**
 * Makes a lookup of the records whose names stand in a query, in any order and between other
 * words. A name within a longer one that stands there too does not count: "upper back pain" in
 * "upper back pain from desk".
 * @param form that names have in the index
 * @param names every name with the places of its records
 */
export function nameFinder(
  index: NameIndex,
  words: Words,
  form: (text: string) => string,
  names: ReadonlyMap<string, readonly number[]>,
) {
  const weigh = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + words.weight(stem), 0);
  const keys: Key[] = [...names].map(([name, places]) => {
    const stems = stemsOf(name.split(' '));
    const told = withoutFillers(name.split(' '));
    const isWish = told.length === 1 && words.light(stemOf(name));
    const faint = isWish || told.every((word) => words.everywhere(word));
    const slight = told.every((word) => words.light(stemOf(word)) || isEveryday(word));
    const spoken = told.join(' ');
    return { name, stems, places, weight: weigh(stems), faint, slight, spoken };
  });

  /**
   * The stems of a name that a query has, if they are all of it or, of a longer one, most. One word
   * alone is most of a name only if it is all that was asked: "sacroiliac" for "sacroiliac joint".
   */
  const shared = ({ stems, weight }: Key, query: ReadonlySet<string>): readonly string[] => {
    const there = stems.filter((stem) => query.has(stem));
    const enough =
      (there.length > 1 || query.size === 1) &&
      weigh(there) >= PARTLY * weight &&
      there.some((stem) => !words.light(stem) && !words.everywhere(stem));
    return there.length === stems.length || enough ? there : [];
  };

  /** Whether a name says more than some stems of it: "foam rolling while pregnant" does not. */
  const saysMore = (stems: readonly string[], there: readonly string[]): boolean =>
    there.every((stem) => stems.includes(stem)) &&
    stems.some((stem) => !there.includes(stem) && !words.everywhere(stem) && !words.light(stem));

  /**
   * The best first: safety; what the query is the whole name of; then
   * what covers more of the query; then the order of the index.
   * @param asked words of the query in the form of the index
   */
  return (asked: readonly string[]): Named[] => {
    const query = new Set(stemsOf(asked));
    const name = asked.join(' ');
    const said = [name, withoutFillers(asked).join(' ')].map((words) => ` ${words} `);
    const isVerbatim = (key: Key) => said.some((words) => words.includes(` ${key.spoken} `));
    const inOrder = withoutFillers(asked).map((word) => stemOf(word));
    const isTogether = ({ stems }: Key) =>
      inOrder.some((_, at) =>
        stems.every((stem) => inOrder.slice(at, at + stems.length).includes(stem)),
      );
    const found = keys
      .map((key) => ({ ...key, there: shared(key, query) }))
      .filter((key) => key.there.length > 0 && (!key.slight || isTogether(key)))
      .map((key) => ({ ...key, full: key.there.length === key.stems.length }));
    const full = found.filter((key) => key.full);
    const has = (is: (record: NamedRecord) => boolean, { places }: Key) =>
      places.some((place) => {
        const record = index.records[place];
        return record !== undefined && is(record);
      });
    const safety = (key: Key) => has(isSafety, key);
    const caution = (key: Key) => has(({ kind }) => kind === 'Safety', key);
    // A caution is hidden by another caution only, or where all that was typed is a name.
    const isWithin = (key: Key & { readonly there: readonly string[] }) =>
      full.some(
        (longer) =>
          saysMore(longer.stems, key.there) &&
          (safety(longer) || !caution(key) || longer.name === name),
      );

    const best = new Map<number, { covered: Set<string>; full: boolean; factor: number }>();
    const collect = (place: number, there: readonly string[], full: boolean, factor: number) => {
      const before = best.get(place);
      if (before?.full && !full) return;
      const same = before?.full === full ? before : undefined;
      best.set(place, {
        covered: new Set([...(same?.covered ?? []), ...there]),
        full,
        factor: Math.max(factor, same?.factor ?? 0),
      });
    };
    for (const key of found.filter((one) => !isWithin(one))) {
      const factor =
        (key.full ? (isVerbatim(key) ? VERBATIM : 1) : DISCOUNT) * (key.faint ? FAINT : 1);
      for (const place of key.places) {
        collect(place, key.there, key.full, factor);
        for (const heir of index.heirs[place] ?? []) {
          collect(heir, key.there, key.full, factor * INHERITED);
        }
      }
    }
    const inBody = new Set(
      [...best].flatMap(([place, { covered, full }]) =>
        full && OF_BODY.has(index.records[place]?.kind ?? '')
          ? [...covered].filter((stem) => !words.light(stem) && !words.everywhere(stem))
          : [],
      ),
    );
    const isOccasion = ({ kind }: NamedRecord, covered: ReadonlySet<string>): boolean =>
      kind === 'Routine' && inBody.size > 0 && inBody.isDisjointFrom(covered);
    const named = names.get(name) ?? [];
    const exact = [...named, ...named.flatMap((place) => index.heirs[place] ?? [])];
    const total = weigh(query) || 1;
    return [...best]
      .flatMap(([place, { covered, full, factor }]) => {
        const record = index.records[place];
        if (!record) return [];
        const weight =
          weigh(covered) *
          factor *
          (KIND_WEIGHT[record.kind] ?? 1) *
          (DONE.has(record.kind) && form(record.title) === name ? TITLE : 1) *
          (record.alarm ? ALARM : 1) *
          (record.asksFirst ? GENERAL : 1) *
          (isOccasion(record, covered) ? OCCASION : 1);
        const rank = rankOf(record, full, exact.includes(place));
        return [{ record, place, weight, rank, full, stems: [...covered] }];
      })
      .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.place - b.place)
      .map(({ record, weight, stems, full }) => ({
        record,
        stems,
        full,
        share: Math.min(1, weight / total),
      }));
  };
}

function rankOf(record: NamedRecord, full: boolean, exact: boolean): number {
  if (isSafety(record) && full) return record.alarm ? 0 : 1;
  return exact ? 2 : 3;
}
