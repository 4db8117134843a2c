import type { Corpus, Exercise } from '~/corpus/corpus.ts';
import { asTaught, byIds, layNamesOf } from '~/corpus/select.ts';
import { canStandIn } from '~/domain/journal/twins.ts';
import { choiceOf, choicesById, type ExerciseChoice } from '~/domain/routine/choice.ts';
import { shelfOf, shelvesFor } from '~/domain/routine/shelf.ts';
import type { ExerciseRecord, Shelf, SofterWays } from './record.ts';

/** Exercises that a page carries itself, beside those of the ready routines. */
const ON_PAGE = 30;

/** What a page carries, and how many shelves hold the rest. */
export interface RecordsOnPage {
  readonly first: readonly ExerciseRecord[];
  /** 0 where the page carries all. */
  readonly shelves: number;
  /** Exercises of the site. */
  readonly total: number;
}

/**
 * The records that a page carries: those of the ready routines and of what is taught first, however
 * many exercises the site has.
 */
export function recordsOnPage(corpus: Corpus, most: number = ON_PAGE): RecordsOnPage {
  const { page, rest } = parted(corpus, most);
  const choices = choicesOf(corpus);
  return {
    first: page.map((exercise) => recordOf(corpus, exercise, choices)),
    shelves: shelvesFor(rest.length),
    total: corpus.exercises.length,
  };
}

/** All records that no page carries, by shelf. */
export function shelvesOf(corpus: Corpus, most: number = ON_PAGE): Shelf[] {
  const { rest } = parted(corpus, most);
  const choices = choicesOf(corpus);
  const shelves = shelvesFor(rest.length);
  const onShelf = Map.groupBy(rest, ({ exercise: { id } }) => shelfOf(id, shelves));
  return Array.from({ length: shelves }, (_, shelf) => ({
    shelves,
    records: (onShelf.get(shelf) ?? []).map((ranked) => recordOf(corpus, ranked, choices)),
  }));
}

interface Ranked {
  readonly exercise: Exercise;
  readonly rank: number;
}

function parted(corpus: Corpus, most: number) {
  const inPresets = new Set(
    corpus.routines.flatMap(({ steps }) => steps.map(({ exercise }) => exercise)),
  );
  const ranked = asTaught(corpus).map((exercise, rank): Ranked => ({ exercise, rank }));
  const others = ranked.filter(({ exercise }) => !inPresets.has(exercise.id));
  const chosen = new Set(others.slice(0, Math.max(0, most - inPresets.size)));
  const isOnPage = (one: Ranked) => inPresets.has(one.exercise.id) || chosen.has(one);
  return { page: ranked.filter(isOnPage), rest: ranked.filter((one) => !isOnPage(one)) };
}

const choicesOf = ({ exercises }: Corpus) =>
  choicesById(exercises.map((exercise) => choiceOf(exercise.id, exercise)));

function recordOf(
  corpus: Corpus,
  { exercise, rank }: Ranked,
  choices: ReadonlyMap<string, ExerciseChoice>,
): ExerciseRecord {
  const { id, pose, checks, easier, noFloor } = exercise;
  const choice = choiceOf(id, exercise);
  const muscles = byIds(corpus.muscles, choice.muscles);
  const names = muscles.flatMap((muscle) => [muscle.name, muscle.latin, ...layNamesOf(muscle)]);
  const twin = choices.get(noFloor?.exercise ?? '');
  const ways: SofterWays = {
    easier: easier.how,
    ...(noFloor && { noFloor: noFloor.how }),
    ...(twin && canStandIn(twin, choice) && { twin: twin.id }),
  };
  const words = [...layNamesOf(exercise), ...names, ...layWords(corpus, choice)];
  return { choice, rank, words, pose, checks, ways };
}

/** Lay words of the lexicon that stand for an exercise or for one of its muscles. */
const layWords = ({ lexicon }: Corpus, { id, muscles }: ExerciseChoice): string[] => {
  const targets = [`exercise:${id}`, ...muscles.map((muscle) => `muscle:${muscle}`)];
  return lexicon.words.filter(({ mean }) => targets.includes(mean)).flatMap(({ say }) => say);
};
