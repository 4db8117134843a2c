import { nearestWord } from './nearest-word.ts';
import { normalise, tokens } from './normalise.ts';
import { dropSiteWords } from './relax.ts';

/** A record as search shows it. */
export interface NamedRecord {
  /** Kind of record as readers know it. E.g. `Exercise`. */
  readonly kind: string;
  /** Address on this site, base path included. */
  readonly url: string;
  readonly title: string;
  /** One sentence. */
  readonly text: string;
}

/** Which records answer to which name, as plain data that can be sent as JSON. */
export interface NameIndex {
  readonly records: readonly NamedRecord[];
  /** From a name in normal form to places in `records`, the best answer first. */
  readonly names: Readonly<Record<string, readonly number[]>>;
}

/** What a query names, and the name that was read from it. */
export interface Naming {
  readonly name: string;
  readonly records: readonly NamedRecord[];
}

/**
 * Finds what a query is the name of: as typed, without words like "foam roller", or with its
 * spelling mended. A query that merely contains a name is left to the full-text search.
 * @returns undefined when it is the name of nothing
 */
export function namedBy(query: string, index: NameIndex): Naming | undefined {
  const typed = normalise(query);
  const told = dropSiteWords(tokens(query)).join(' ');
  const known = [typed, told].find((name) => Object.hasOwn(index.names, name));
  const name = known ?? nearestWord(told, Object.keys(index.names));
  const places = name === undefined ? undefined : index.names[name];
  if (name === undefined || places === undefined) return undefined;
  return { name, records: places.flatMap((place) => index.records[place] ?? []) };
}

/** Collects names; the order in which records are told decides which of them comes first. */
export function indexNames(
  entries: readonly { readonly record: NamedRecord; readonly names: readonly string[] }[],
): NameIndex {
  const records = [...new Map(entries.map(({ record }) => [record.url, record])).values()];
  const names: Record<string, number[]> = {};
  for (const { record, names: told } of entries) {
    const place = records.findIndex(({ url }) => url === record.url);
    for (const name of new Set(told.map(normalise))) {
      const places = Object.hasOwn(names, name) ? names[name] : undefined;
      if (!places) names[name] = [place];
      else if (!places.includes(place)) places.push(place);
    }
  }
  return { records, names };
}
