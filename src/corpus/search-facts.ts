import { doseOf } from '~/domain/dose/dose.ts';
import { doseSeconds } from '~/domain/dose/duration.ts';
import { doseShort } from '~/domain/dose/short.ts';
import type { NamedRecord } from '~/domain/query/names.ts';
import { choiceOf, choicesById } from '~/domain/routine/choice.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import { routineSeconds } from '~/domain/routine/timed-steps.ts';
import { LEVELS, POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import type { Corpus, Exercise, PresetRoutine } from './corpus.ts';
import { byIds, ownCautions } from './select.ts';

/** What search shows of a record besides its name, and by what it filters. */
export type SearchFacts = Pick<NamedRecord, 'figure' | 'dose' | 'caution' | 'facets'>;

const LIMITS = [2, 5, 10, 20];

/** `up to 5 min`: the least limit that holds the time. */
function minutesFacet(seconds: number): string {
  const limit = LIMITS.find((minutes) => seconds <= minutes * 60);
  return limit === undefined ? `over ${LIMITS.at(-1)} min` : `up to ${limit} min`;
}

const cautionWords = (count: number): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? 'caution' : 'cautions'} to read first`;

const each = (values: readonly string[]) => [...new Set(values)];

/** What exercises have in common with a routine made of them. */
const sharedFacets = (corpus: Corpus, exercises: readonly Exercise[], seconds: number) => {
  const worked = exercises.flatMap(({ muscles }) => [...muscles.primary, ...muscles.secondary]);
  const onFloor = exercises.some(({ position }) => POSITIONS[position].floor);
  return {
    muscle: byIds(corpus.muscles, each(worked)).map(({ name }) => name),
    tool: each(exercises.map(({ tool }) => TOOLS[tool])),
    position: each(exercises.map(({ position }) => POSITIONS[position].label)),
    minutes: [minutesFacet(seconds)],
    floor: [onFloor ? 'needs the floor' : 'no floor needed'],
  };
};

export function exerciseFacts(corpus: Corpus, exercise: Exercise): SearchFacts {
  const seconds = exercise.settle + doseSeconds(doseOf(exercise.dose));
  return {
    figure: exercise.pose,
    dose: doseShort(doseOf(exercise.dose)),
    caution: cautionWords(ownCautions(corpus, exercise).length),
    facets: { ...sharedFacets(corpus, [exercise], seconds), level: [LEVELS[exercise.level]] },
  };
}

export function routineFacts(corpus: Corpus, preset: PresetRoutine): SearchFacts {
  const exercises = byIds(
    corpus.exercises,
    preset.steps.map(({ exercise }) => exercise),
  );
  const choices = choicesById(exercises.map((record) => choiceOf(record.id, record)));
  const seconds = routineSeconds(fromPreset(preset, choices), choices);
  const cautions = each(exercises.flatMap((exercise) => exercise.cautions));
  return {
    figure: exercises[0]?.pose,
    dose: `about ${Math.ceil(seconds / 60)} min`,
    caution: cautionWords(cautions.length),
    facets: sharedFacets(corpus, exercises, seconds),
  };
}
