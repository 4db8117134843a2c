import type { Choices, ExerciseChoice } from './choice.ts';
import type { Routine } from './routine.ts';

/**
 * Ids of the cautions of every exercise in the routine, each once, in the order in which they
 * first come.
 * @param everywhere ids that apply to every exercise; they come last, and only if there is one
 */
export function cautionsOf(
  routine: Routine,
  choices: Choices,
  everywhere: readonly string[] = [],
): readonly string[] {
  const own = gather(routine, choices, (choice) => choice.cautions);
  return routine.steps.length === 0 ? own : [...new Set([...own, ...everywhere])];
}

/** Ids of the stop signs of every exercise in the routine, each once, in order. */
export function stopSignsOf(routine: Routine, choices: Choices): readonly string[] {
  return gather(routine, choices, (choice) => choice.stopSigns);
}

function gather(
  routine: Routine,
  choices: Choices,
  ids: (choice: ExerciseChoice) => readonly string[],
): readonly string[] {
  const all = routine.steps.flatMap(({ exercise }) => {
    const choice = choices.get(exercise);
    return choice === undefined ? [] : ids(choice);
  });
  return [...new Set(all)];
}
