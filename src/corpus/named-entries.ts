import type { NamedEntry, NamedRecord } from '~/domain/query/names.ts';
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

/** Every record that search knows by name. */
export function namedEntries(corpus: Corpus): NamedEntry[] {
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
