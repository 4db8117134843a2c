import type { Corpus } from '~/corpus/corpus.ts';
import { type Choices, choiceOf, choicesById } from '~/domain/routine/choice.ts';

/** Every exercise of the site as a choice. */
export function corpusChoices({ exercises }: Corpus): Choices {
  return choicesById(exercises.map((exercise) => choiceOf(exercise.id, exercise)));
}
