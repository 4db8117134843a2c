import { indexNames, type NamedRecord, withinWeight } from '~/domain/query/names.ts';
import type { SearchWords } from '~/domain/query/plan.ts';
import { collectVocabulary } from '~/domain/query/vocabulary.ts';
import { TOOLS } from '~/schemas/vocabulary.ts';
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';
import { exerciseFacts, routineFacts } from './search-facts.ts';
import { asTaught, exercisesForMuscle, guidesAbout, layNamesOf } from './select.ts';
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

/**
 * Names of records beside their own. The name of a muscle also names the exercises and technique
 * guides for it: "lats" asks what to do. Words of the lexicon name what they point at.
 */
function namesByTarget(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const told = [
    ...corpus.lexicon.words.map(({ mean, say }) => [mean, say] as const),
    ...corpus.muscles.flatMap((muscle) => {
      const names = [muscle.name, muscle.latin, ...layNamesOf(muscle)];
      const exercises = exercisesForMuscle(corpus, muscle.id).filter(({ muscles }) =>
        muscles.primary.includes(muscle.id),
      );
      const guides = guidesAbout(corpus, { muscle: muscle.id }).filter(
        ({ kind }) => kind === 'technique',
      );
      return [
        ...exercises.map(({ id }) => [`exercise:${id}`, names] as const),
        ...guides.map(({ id }) => [`guide:${id}`, names] as const),
      ];
    }),
  ];
  const byTarget = Map.groupBy(told, ([target]) => target);
  return new Map(
    [...byTarget].map(([target, some]) => [target, some.flatMap(([, names]) => names)]),
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

/**
 * Everything that search knows about names and words, from the records themselves.
 * @param prose of the guides, whose records have only their front matter
 */
export function searchWords(corpus: Corpus, prose: readonly string[]): SearchWords {
  const { exercises, guides, muscles, routines, checks, claims, cautions, lexicon } = corpus;
  const entries = entriesOf(corpus);
  const others = namesByTarget(corpus);
  const named = entries.map(({ target, record, names }) => ({
    record,
    names: [...names, ...(others.get(target) ?? [])],
  }));
  // A claim that has no short name is left to the full text: this list is sent over the network.
  const wanted = named.filter(
    ({ record, names }) => record.kind !== 'Evidence' || names.length > 0,
  );
  const sent = withinWeight(wanted, NEEDED, MOST_NAMES);
  const index = indexNames(sent, sent.length === wanted.length);
  const texts = [guides, muscles, checks, claims, cautions, lexicon.terms].flat().map(textOf);
  const pages = [...[exercises, routines].flat().map(textOf), ...prose];
  return { index, vocabulary: collectVocabulary(texts, pages, TOOLS[SUBJECT]) };
}
