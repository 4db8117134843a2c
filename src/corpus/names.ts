import { stemmer } from 'stemmer';
import { comparable } from '~/domain/query/alike.ts';
import { stemsOf } from '~/domain/query/named-in.ts';
import {
  indexNames,
  type NamedEntry,
  type NamedRecord,
  type NameIndex,
  withinWeight,
} from '~/domain/query/names.ts';
import { normalise } from '~/domain/query/normalise.ts';
import type { SearchWords } from '~/domain/query/plan.ts';
import { collectVocabulary, type Meanings } from '~/domain/query/vocabulary.ts';
import { TOOLS } from '~/schemas/vocabulary.ts';
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';
import { exerciseFacts, routineFacts } from './search-facts.ts';
import { asTaught, guidesAbout, layNamesOf } from './select.ts';
import { SITE_PAGES } from './site-pages.ts';

interface Entry {
  /** `kind:id` */
  readonly target: string;
  readonly record: NamedRecord;
  readonly names: readonly string[];
}

const entry = (
  target: string,
  kind: string,
  title: string,
  text: string,
  names: readonly string[],
  facts: Partial<NamedRecord> = {},
): Entry => ({
  target,
  record: { kind, url: addressOf(target), title, text, ...facts },
  names,
});

/** Enough to tell what an answer is about; the list of names is sent over the network. */
const firstSentence = (text: string): string => /^.*?[.!?:;](?=\s|$)/s.exec(text)?.[0] ?? text;

/** Every record with all its names. Safety first, then what one does, then what one reads. */
function entriesOf(corpus: Corpus): Entry[] {
  return [
    ...corpus.cautions.map((c) =>
      entry(
        `caution:${c.id}`,
        'Safety',
        c.name,
        c.instead,
        c.alsoCalled,
        c.kind === 'red-flag' ? { alarm: true } : {},
      ),
    ),
    ...asTaught(corpus).map((e) =>
      entry(
        `exercise:${e.id}`,
        'Exercise',
        e.name,
        e.summary,
        layNamesOf(e),
        exerciseFacts(corpus, e),
      ),
    ),
    ...corpus.guides.map((g) =>
      entry(`guide:${g.id}`, 'Guide', g.title, firstSentence(g.summary), [
        g.short,
        ...g.alsoCalled,
      ]),
    ),
    ...corpus.muscles.map((m) =>
      entry(`muscle:${m.id}`, 'Muscle', m.name, m.does, [m.latin, ...layNamesOf(m)]),
    ),
    ...corpus.routines.map((r) =>
      entry(
        `routine:${r.id}`,
        'Routine',
        r.name,
        r.summary,
        layNamesOf(r),
        routineFacts(corpus, r),
      ),
    ),
    ...corpus.checks.map((c) => entry(`check:${c.id}`, 'Check', c.name, c.summary, layNamesOf(c))),
    ...SITE_PAGES.map(({ id, url, title, text, alsoCalled }) => ({
      target: `page:${id}`,
      record: { kind: 'Page', url, title, text },
      names: alsoCalled,
    })),
    ...corpus.lexicon.terms.map((t) =>
      entry(`term:${t.id}`, 'Glossary', t.term, firstSentence(t.means), t.alsoCalled),
    ),
    ...corpus.claims.map((c) => entry(`claim:${c.id}`, 'Evidence', c.claim, c.short, [])),
  ];
}

/** Words of the lexicon name what they point at. */
const wordsFor = ({ lexicon }: Corpus): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(lexicon.words, ({ mean }) => mean)].map(([target, some]) => [
      target,
      some.flatMap(({ say }) => say),
    ]),
  );

/** The name of a muscle also asks what to do: for its exercises and the guides that teach them. */
function heirsOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const taught = asTaught(corpus);
  return new Map(
    corpus.muscles.map(({ id }) => [
      `muscle:${id}`,
      [
        ...taught
          .filter(({ muscles }) => muscles.primary.includes(id))
          .map((exercise) => `exercise:${exercise.id}`),
        ...guidesAbout(corpus, { muscle: id })
          .filter(({ kind }) => kind === 'technique')
          .map((guide) => `guide:${guide.id}`),
      ].map(addressOf),
    ]),
  );
}

/**
 * Characters of JSON for all names. Beyond them, of a site many times as large, the full text must
 * answer; the kinds told here are never left to it while there is room.
 */
const MOST_NAMES = 115_000;
const NEEDED = ['Safety', 'Page', 'Guide', 'Muscle', 'Routine', 'Check', 'Glossary', 'Exercise'];

/** The tool that the whole site is about: its name tells no page from another. */
const SUBJECT = 'foam-roller';

/** All text of a record, whatever its fields; a single word there is an id or a choice. */
const textOf = (record: unknown): string => {
  if (typeof record === 'string') return record.includes(' ') ? record : '';
  if (typeof record !== 'object' || record === null) return '';
  return Object.values(record).map(textOf).join(' ');
};

/** What the lexicon says about words, in normal form. */
function meaningsOf({ lexicon: { alike, light, unknownConditions } }: Corpus): Meanings {
  return {
    alike: alike.map((group) => [...new Set(group.map(normalise))].join(',')),
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

/** Every record that search knows by name. */
function namedEntries(corpus: Corpus): NamedEntry[] {
  const words = wordsFor(corpus);
  const heirs = heirsOf(corpus);
  return (
    entriesOf(corpus)
      .map(({ target, record, names }) => ({
        record:
          target === corpus.lexicon.unknownConditions?.answer
            ? {
                ...record,
                text: corpus.lexicon.unknownConditions.tell,
                asksFirst: true as const,
              }
            : record,
        names: [...names, ...(words.get(target) ?? [])],
        heirs: heirs.get(target),
      }))
      // A claim that has no short name is left to the full text: the list is sent over the network.
      .filter(({ record, names }) => record.kind !== 'Evidence' || names.length > 0)
  );
}

/** Every name as people write it, for a list to read. */
export const readableNames = (corpus: Corpus): NameIndex => indexNames(namedEntries(corpus));

/**
 * Everything that search knows about names and words, from the records themselves.
 * @param prose of the guides, whose records have only their front matter
 */
export function searchWords(corpus: Corpus, prose: readonly string[]): SearchWords {
  const { exercises, guides, muscles, routines, checks, claims, cautions, lexicon } = corpus;
  const meanings = meaningsOf(corpus);
  const form = comparable(meanings.alike);
  const entries = namedEntries(corpus);
  const small = new Set(
    [...meanings.light, ...form(TOOLS[SUBJECT]).split(' ')].map((word) => stemmer(word)),
  );
  const wanted = entries.map((entry) => {
    const lenders = entries.filter(({ heirs }) => heirs?.includes(entry.record.url));
    const lent = lenders.flatMap(({ record, names }) => [record.title, ...names]);
    return {
      ...entry,
      names: withoutEchoes(
        [...new Set(entry.names.map(form))],
        [entry.record.title, ...lent].map(form),
        small,
      ),
    };
  });
  const sent = withinWeight(wanted, NEEDED, MOST_NAMES);
  const index = indexNames(sent, sent.length === wanted.length, form);
  const texts = [guides, muscles, checks, claims, cautions, lexicon.terms].flat().map(textOf);
  const pages = [...[exercises, routines].flat().map(textOf), ...prose];
  return { index, vocabulary: collectVocabulary(texts, pages, TOOLS[SUBJECT]), meanings };
}
