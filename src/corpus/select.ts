import {
  BODY_REGIONS,
  type BodyRegion,
  type CautionKind,
  CLAIM_TOPICS,
  type ClaimTopic,
} from '../schemas/vocabulary.ts';
import type { Caution, Claim, Corpus, Exercise, Guide, PresetRoutine } from './corpus.ts';

/** Guides in reading order. */
export const inOrder = <T extends { readonly order: number }>(guides: readonly T[]): T[] =>
  [...guides].sort((a, b) => a.order - b.order);

/** Records by id, made once for each list: thousands of pages ask, and a list never changes. */
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** One record by its id, if there is one. */
export function findById<T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
): T | undefined {
  const index = indexes.get(records) ?? new Map(records.map((record) => [record.id, record]));
  indexes.set(records, index);
  return index.get(id) as T | undefined;
}

/**
 * One record by its id.
 * @throws if there is none; relations are proven before, so that means a wrong call
 */
export function byId<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = findById(records, id);
  if (!record) throw new Error(`there is no record "${id}"`);
  return record;
}

/** Several records by id, in the order of the ids. */
export const byIds = <T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly string[],
): T[] => ids.map((id) => byId(records, id));

/** Exercises in the order in which technique guides teach them: what a guide begins with, first. */
export function asTaught({ exercises, guides }: Corpus): Exercise[] {
  const techniques = guides.filter(({ kind }) => kind === 'technique');
  const placeOf = (id: string) => {
    const places = techniques.map((guide) => guide.exercises.indexOf(id));
    return Math.min(exercises.length, ...places.filter((place) => place >= 0));
  };
  return exercises.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
}

/** Exercises that work a muscle: first those that work it most. */
export function exercisesForMuscle({ exercises }: Corpus, muscle: string): Exercise[] {
  const works = (list: 'primary' | 'secondary') =>
    exercises.filter(({ muscles }) => muscles[list].includes(muscle));
  return [...works('primary'), ...works('secondary')];
}

export const routinesWithExercise = ({ routines }: Corpus, exercise: string): PresetRoutine[] =>
  routines.filter(({ steps }) => steps.some((step) => step.exercise === exercise));

export const guidesAbout = (
  { guides }: Corpus,
  about: { readonly exercise?: string; readonly muscle?: string; readonly claim?: string },
): Guide[] =>
  guides.filter(
    ({ exercises, muscles, claims }) =>
      (about.exercise !== undefined && exercises.includes(about.exercise)) ||
      (about.muscle !== undefined && muscles.includes(about.muscle)) ||
      (about.claim !== undefined && claims.includes(about.claim)),
  );

export const cautionsOfKind = ({ cautions }: Corpus, kind: CautionKind): Caution[] =>
  cautions.filter((caution) => caution.kind === kind);

/** Cautions of one exercise alone, in the order of its record; no stop signs. */
export const ownCautions = ({ cautions }: Corpus, exercise: Exercise): Caution[] =>
  byIds(cautions, exercise.cautions);

/** Cautions that apply to every exercise; red flags and stop signs are listed apart. */
export const cautionsForAll = ({ cautions }: Corpus): Caution[] =>
  cautions.filter(
    ({ everywhere, kind }) => everywhere && (kind === 'avoid' || kind === 'ask-first'),
  );

export const exercisesWithCheck = ({ exercises }: Corpus, check: string): Exercise[] =>
  exercises.filter(({ checks }) => checks.includes(check));

/** Claims by the topics of the evidence page, in its order; empty topics are left out. */
export const byTopic = (claims: readonly Claim[]) =>
  (Object.keys(CLAIM_TOPICS) as ClaimTopic[])
    .map((topic) => ({
      topic,
      title: CLAIM_TOPICS[topic],
      claims: claims.filter((claim) => claim.topic === topic),
    }))
    .filter((group) => group.claims.length > 0);

/** Sources of a claim with the number each has in the bibliography. */
export const sourcesOf = ({ references }: Corpus, { sources }: Claim) =>
  sources.flatMap((key) => {
    const index = references.findIndex((reference) => reference.key === key);
    const reference = references[index];
    return reference ? [{ reference, number: index + 1 }] : [];
  });

/** Sorted as a dictionary is, without regard to case. */
export const alphabetical = <T>(list: readonly T[], name: (item: T) => string): T[] =>
  [...list].sort((a, b) => name(a).localeCompare(name(b), 'en', { sensitivity: 'base' }));

/** All lay names of a record, printed or only searched for. */
export const layNamesOf = (record: {
  readonly alsoCalled: readonly string[];
  readonly searchedAs: readonly string[];
}): string[] => [...record.alsoCalled, ...record.searchedAs];

/** Exercises by the region of the muscle that they work most; regions without any are left out. */
export const byRegion = ({ exercises, muscles }: Corpus) =>
  (Object.keys(BODY_REGIONS) as BodyRegion[])
    .map((region) => ({
      region,
      title: BODY_REGIONS[region],
      exercises: exercises.filter(
        ({ muscles: { primary } }) => byId(muscles, primary[0] ?? '').region === region,
      ),
    }))
    .filter((group) => group.exercises.length > 0);
