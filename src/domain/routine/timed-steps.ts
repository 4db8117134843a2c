import { POSITIONS } from '~/schemas/vocabulary.ts';
import {
  type TimedStep,
  type Timeline,
  type TimelineOptions,
  timelineOf,
} from '../timeline/timeline.ts';
import type { Choices } from './choice.ts';
import type { Routine } from './routine.ts';

/** The steps of a routine with what a timer needs; a step of an unknown exercise is left out. */
export function toTimedSteps(routine: Routine, choices: Choices): readonly TimedStep[] {
  return routine.steps.flatMap(({ exercise, seconds, sets }) => {
    const choice = choices.get(exercise);
    if (choice === undefined) return [];
    const { name, spoken, settle, dose, position } = choice;
    const { floor } = POSITIONS[position];
    return [{ exercise, name, spoken, settle, floor, dose: { ...dose, seconds, sets } }];
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
