import type { RoutineData } from '~/schemas/routine.ts';
import type { Choices } from './choice.ts';
import { type Routine, tidyName } from './routine.ts';

/** What is needed of a routine record. */
export type Preset = Pick<RoutineData, 'name' | 'steps'>;

/**
 * A routine record as a routine that a person may change: the usual dose of each exercise where
 * the record does not set its own.
 * @throws {RangeError} naming an exercise that is missing from `choices`: content that passed its
 *   own checks never has one
 */
export function fromPreset(preset: Preset, choices: Choices): Routine {
  const steps = preset.steps.map(({ exercise, seconds, sets }, index) => {
    const choice = choices.get(exercise);
    if (choice === undefined) {
      throw new RangeError(`The routine "${preset.name}" names an unknown exercise "${exercise}".`);
    }
    return {
      key: `s${index + 1}`,
      exercise,
      seconds: seconds ?? choice.dose.seconds,
      sets: sets ?? choice.dose.sets,
    };
  });
  return { name: tidyName(preset.name), steps };
}
