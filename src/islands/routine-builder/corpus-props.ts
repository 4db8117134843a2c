import { cardCautions } from '~/components/card/card-cautions.ts';
import { cardFigures } from '~/components/card/card-figures.ts';
import { CONTENT_VERSION } from '~/components/card/content-version.ts';
import type { Corpus } from '~/corpus/corpus.ts';
import { byId, byIds, layNamesOf } from '~/corpus/select.ts';
import { choiceOf, choicesById } from '~/domain/routine/choice.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import type { RoutineBuilderProps } from './props.ts';

/** Cuts the content down to what the builder needs in the browser. */
export function builderProps(corpus: Corpus): RoutineBuilderProps {
  const exercises = corpus.exercises.map((exercise) => {
    const choice = choiceOf(exercise.id, exercise);
    const muscles = byIds(corpus.muscles, choice.muscles);
    const names = muscles.flatMap((muscle) => [muscle.name, muscle.latin, ...layNamesOf(muscle)]);
    return { choice, words: [...layNamesOf(exercise), ...names] };
  });
  const choices = choicesById(exercises.map(({ choice }) => choice));
  return {
    exercises,
    presets: corpus.routines.map((preset) => ({
      id: preset.id,
      routine: fromPreset(preset, choices),
    })),
    cautions: cardCautions(corpus.cautions).map((caution) => ({
      ...caution,
      instead: byId(corpus.cautions, caution.id).instead,
    })),
    contentVersion: CONTENT_VERSION,
    figures: cardFigures(corpus),
  };
}
