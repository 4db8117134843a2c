import { normalise } from './normalise.ts';

/** A record as search shows it. */
export interface NamedRecord {
  /** Kind of record as readers know it. E.g. `Exercise`. */
  readonly kind: string;
  /** Address on this site, base path included. */
  readonly url: string;
  readonly title: string;
  /** One sentence. */
  readonly text: string;
  /** A sign that needs medical help: stands above everything else. */
  readonly alarm?: true | undefined;
  /** Says who must ask first: stands above everything but alarms, whatever its kind. */
  readonly asksFirst?: true | undefined;
  /** File in `content/poses` whose figure shows it. */
  readonly figure?: string | undefined;
  /** How long, in words. */
  readonly dose?: string | undefined;
  /** What to read before doing it, in words. */
  readonly caution?: string | undefined;
  /** By what it can be filtered, as in `{tool: ['foam roller']}`. */
  readonly facets?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Whether it stands above what one could do. */
export const isSafety = ({ kind, asksFirst }: NamedRecord): boolean =>
  kind === 'Safety' || asksFirst === true;

/** Which records answer to which name, as plain data that can be sent as JSON. */
export interface NameIndex {
  readonly records: readonly NamedRecord[];
  /**
   * For each of `records` its names in normal form, parted by commas. Titles are names too, but
   * stand in their records alone: the list is sent over the network.
   */
  readonly names: readonly string[];
  /**
   * From the place of a record to those that answer to its names as well: what to do for a muscle
   * answers to the muscle's name.
   */
  readonly heirs: Readonly<Record<string, readonly number[]>>;
  /** Whether every record with a name is here: of a large site only as many as are cheap to send. */
  readonly complete: boolean;
}

/** A record with its names. */
export interface NamedEntry {
  readonly record: NamedRecord;
  readonly names: readonly string[];
  /** Addresses of records that answer to its names as well, the best first. */
  readonly heirs?: readonly string[] | undefined;
}

/**
 * As many entries as may be sent, in the order given. What comes first in `needed` stays first.
 * @param needed kinds of record, those that must never be left out first
 * @param most characters of JSON that they may have together
 */
export function withinWeight<T extends NamedEntry>(
  entries: readonly T[],
  needed: readonly string[],
  most: number,
): readonly T[] {
  const urgency = ({ record: { kind } }: T) =>
    needed.includes(kind) ? needed.indexOf(kind) : needed.length;
  const kept = new Set<T>();
  const told = new Set<string>();
  let weight = 0;
  for (const entry of entries.toSorted((a, b) => urgency(a) - urgency(b))) {
    const fresh = entry.names.filter((name) => !told.has(name));
    weight += JSON.stringify(entry.record).length + JSON.stringify(fresh).length;
    if (weight > most) break;
    kept.add(entry);
    for (const name of fresh) told.add(name);
  }
  return entries.filter((entry) => kept.has(entry));
}

/**
 * Every name with the places of its records, the best answer first, titles included.
 * @param form that names have in the index
 */
export function allNames(
  { records, names }: Pick<NameIndex, 'records' | 'names'>,
  form: (name: string) => string = normalise,
): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, Set<number>>();
  records.forEach(({ title }, place) => {
    const own = names[place]?.split(',').filter(Boolean) ?? [];
    for (const name of [form(title), ...own]) {
      all.set(name, (all.get(name) ?? new Set()).add(place));
    }
  });
  return new Map([...all].map(([name, places]) => [name, [...places]]));
}

/**
 * Collects names; the order in which records are told decides which of them comes first.
 * @param complete whether no record was left out
 * @param form that names have in the index
 */
export function indexNames(
  entries: readonly NamedEntry[],
  complete = true,
  form: (name: string) => string = normalise,
): NameIndex {
  const records = [...new Map(entries.map(({ record }) => [record.url, record])).values()];
  const place = new Map(records.map(({ url }, at) => [url, at]));
  const names = records.map(() => new Set<string>());
  for (const { record, names: told } of entries) {
    const own = names[place.get(record.url) ?? 0];
    for (const name of told.map(form)) if (name !== form(record.title)) own?.add(name);
  }
  const heirs = entries.flatMap(({ record, heirs: urls = [] }) => {
    const places = urls.flatMap((url) => place.get(url) ?? []);
    return places.length > 0 ? [[place.get(record.url), places] as const] : [];
  });
  return {
    records,
    complete,
    heirs: Object.fromEntries(heirs),
    names: names.map((own) => [...own].join(',')),
  };
}
