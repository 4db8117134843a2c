import { indexLexicon, type LexiconIndex } from '~/domain/query/lexicon-index.ts';
import { indexNames, type NamedRecord, type NameIndex } from '~/domain/query/names.ts';
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';
import { exercisesForMuscle, guidesAbout, layNamesOf } from './select.ts';

/** What search loads beside the full-text index. */
export interface SearchWords {
  readonly index: NameIndex;
  readonly lexicon: LexiconIndex;
}

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
): Entry => ({
  target,
  record: { kind, url: addressOf(target), title, text },
  names: [title, ...names],
});

/** Every record with all its names. Safety first, then what one does, then what one reads. */
function entriesOf(corpus: Corpus): Entry[] {
  return [
    ...corpus.cautions.map((c) =>
      entry(`caution:${c.id}`, 'Safety', c.name, c.instead, c.alsoCalled),
    ),
    ...corpus.exercises.map((e) =>
      entry(`exercise:${e.id}`, 'Exercise', e.name, e.summary, layNamesOf(e)),
    ),
    ...corpus.guides.map((g) =>
      entry(`guide:${g.id}`, 'Guide', g.title, g.summary, [g.short, ...g.alsoCalled]),
    ),
    ...corpus.muscles.map((m) =>
      entry(`muscle:${m.id}`, 'Muscle', m.name, m.does, [m.latin, ...layNamesOf(m)]),
    ),
    ...corpus.routines.map((r) =>
      entry(`routine:${r.id}`, 'Routine', r.name, r.summary, layNamesOf(r)),
    ),
    ...corpus.checks.map((c) => entry(`check:${c.id}`, 'Check', c.name, c.summary, layNamesOf(c))),
    ...corpus.lexicon.terms.map((t) =>
      entry(`term:${t.id}`, 'Glossary', t.term, t.means, t.alsoCalled),
    ),
    ...corpus.claims.map((c) => entry(`claim:${c.id}`, 'Evidence', c.claim, c.short, [])),
  ];
}

/** The name of a muscle also names the exercises and technique guides for it: "lats" asks what to do. */
function muscleNames(corpus: Corpus, id: string): string[] {
  const answers = (muscle: string): boolean =>
    exercisesForMuscle(corpus, muscle)
      .filter(({ muscles }) => muscles.primary.includes(muscle))
      .some((exercise) => `exercise:${exercise.id}` === id) ||
    guidesAbout(corpus, { muscle })
      .filter(({ kind }) => kind === 'technique')
      .some((guide) => `guide:${guide.id}` === id);
  return corpus.muscles
    .filter(({ id: muscle }) => answers(muscle))
    .flatMap((muscle) => [muscle.name, muscle.latin, ...layNamesOf(muscle)]);
}

/** Words of the lexicon that point at a record become names of it. */
const lexiconNames = ({ lexicon }: Corpus, target: string): string[] =>
  lexicon.words.filter(({ mean }) => mean === target).flatMap(({ say }) => say);

/** Everything that search knows about names, from the records themselves. */
export function searchWords(corpus: Corpus): SearchWords {
  const entries = entriesOf(corpus);
  const index = indexNames(
    entries.map(({ target, record, names }) => ({
      record,
      names: [...names, ...lexiconNames(corpus, target), ...muscleNames(corpus, target)],
    })),
  );
  const titles = new Map(entries.map(({ target, record }) => [target, record.title]));
  const lexicon = indexLexicon(
    corpus.lexicon.words.map(({ say, mean }) => ({ say, mean: titles.get(mean) ?? '' })),
  );
  return { index, lexicon };
}
