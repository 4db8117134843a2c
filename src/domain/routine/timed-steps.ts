import { POSITIONS } from '~/schemas/vocabulary.ts';
import type { Dose } from '../dose/dose.ts';
import {
  type TimedStep,
  type Timeline,
  type TimelineOptions,
  timelineOf,
} from '../timeline/timeline.ts';
import type { Choices, ExerciseChoice } from './choice.ts';
import type { Routine, RoutineStep } from './routine.ts';

/** The dose of a step: its own seconds and sets, and one side only where the exercise has two. */
export function doseOfStep(
  { seconds, sets, side }: Pick<RoutineStep, 'seconds' | 'sets' | 'side'>,
  { dose }: Pick<ExerciseChoice, 'dose'>,
): Dose {
  const sides = dose.sides === 'each' && side !== undefined ? side : dose.sides;
  return { ...dose, seconds, sets, sides };
}

/** The steps of a routine with what a timer needs; a step of an unknown exercise is left out. */
export function toTimedSteps(routine: Routine, choices: Choices): readonly TimedStep[] {
  return routine.steps.flatMap((step) => {
    const choice = choices.get(step.exercise);
    if (choice === undefined) return [];
    const { name, spoken, settle, position } = choice;
    const { floor } = POSITIONS[position];
    const dose = doseOfStep(step, choice);
    return [{ exercise: step.exercise, name, spoken, settle, floor, dose }];
  });
}

/** The session of a routine laid out in time: what the player runs. */
export function routineTimeline(
  routine: Routine,
  choices: Choices,
  options?: TimelineOptions,
): Timeline {
  return timelineOf(toTimedSteps(routine, choices), options);
}

/** Seconds from the first press to the end, counted from the timeline that the player runs. */
export function routineSeconds(routine: Routine, choices: Choices): number {
  return routineTimeline(routine, choices).total / 1000;
}
