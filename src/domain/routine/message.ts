import { doseShort } from '../dose/short.ts';
import { roughDuration } from '../dose/spoken-duration.ts';
import type { Choices } from './choice.ts';
import { type Routine, titleOf } from './routine.ts';
import { doseOfStep, routineSeconds } from './timed-steps.ts';

/**
 * A routine as plain text for a message: name, exercises with doses, the stop rule and the link.
 * Notes and names of people are left out.
 */
export function messageOf(routine: Routine, choices: Choices, link: string): string {
  const steps = routine.steps.flatMap((step) => {
    const choice = choices.get(step.exercise);
    return choice ? [`${choice.name}, ${doseShort(doseOfStep(step, choice))}`] : [];
  });
  return [
    `${titleOf(routine)} (${roughDuration(routineSeconds(routine, choices))})`,
    ...steps.map((line, index) => `${index + 1}. ${line}`),
    'Stop if you feel sharp pain, numbness, tingling or dizziness.',
    link,
  ].join('\n');
}
