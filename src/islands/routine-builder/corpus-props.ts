import { cardCautions } from '~/components/card/card-cautions.ts';
import { cardFigures } from '~/components/card/card-figures.ts';
import { CONTENT_VERSION } from '~/components/card/content-version.ts';
import type { Corpus } from '~/corpus/corpus.ts';
import { asTaught, byId, byIds, layNamesOf } from '~/corpus/select.ts';
import { choiceOf, choicesById, type ExerciseChoice } from '~/domain/routine/choice.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import { paths } from '~/paths.ts';
import type { RoutineBuilderProps } from './props.ts';

/** Cuts the content down to what the builder needs in the browser. */
export function builderProps(corpus: Corpus): RoutineBuilderProps {
  const exercises = asTaught(corpus).map((exercise) => {
    const choice = choiceOf(exercise.id, exercise);
    const muscles = byIds(corpus.muscles, choice.muscles);
    const names = muscles.flatMap((muscle) => [muscle.name, muscle.latin, ...layNamesOf(muscle)]);
    return { choice, words: [...layNamesOf(exercise), ...names, ...layWords(corpus, choice)] };
  });
  const choices = choicesById(exercises.map(({ choice }) => choice));
  return {
    exercises,
    presets: corpus.routines.map((preset) => ({
      id: preset.id,
      routine: { ...fromPreset(preset, choices), checks: preset.checks },
    })),
    cautions: cardCautions(corpus.cautions).map((caution) => ({
      ...caution,
      instead: byId(corpus.cautions, caution.id).instead,
      always: byId(corpus.cautions, caution.id).everywhere,
    })),
    muscles: Object.fromEntries(
      corpus.muscles.map(({ id, name, region }) => [id, { name, region }]),
    ),
    checks: corpus.checks.map(({ id, name }) => ({
      id,
      name,
      exercises: corpus.exercises.filter(({ checks }) => checks.includes(id)).map((e) => e.id),
    })),
    pictures: Object.fromEntries(
      corpus.exercises.flatMap(({ id, pose }) => (pose ? [[id, paths.figure(pose)]] : [])),
    ),
    contentVersion: CONTENT_VERSION,
    figures: cardFigures(corpus),
  };
}

/** Lay words of the lexicon that stand for an exercise or for one of its muscles. */
const layWords = ({ lexicon }: Corpus, { id, muscles }: ExerciseChoice): string[] => {
  const targets = [`exercise:${id}`, ...muscles.map((muscle) => `muscle:${muscle}`)];
  return lexicon.words.filter(({ mean }) => targets.includes(mean)).flatMap(({ say }) => say);
};
