import type { BodyRegion } from '~/schemas/vocabulary.ts';
import { areaOf } from '../areas.ts';
import type { Routine, RoutineStep } from '../routine.ts';
import type { AdviceContext } from './advice.ts';

/** An area of a routine with its steps. */
interface AreaTime {
  readonly area: BodyRegion;
  readonly steps: readonly RoutineStep[];
  /** Time of pressure or stretch on one side, without pauses. */
  readonly seconds: number;
}

/** The time that each area gets, in the order in which the areas first come. */
export function areaTimes(routine: Routine, { choices, muscles }: AdviceContext) {
  const groups = Map.groupBy(routine.steps, ({ exercise }) => {
    const choice = choices.get(exercise);
    return choice && areaOf(choice, muscles);
  });
  return [...groups].flatMap(([area, steps]): AreaTime[] => {
    if (area === undefined) return [];
    return [{ area, steps, seconds: steps.reduce((sum, step) => sum + timeOf(step), 0) }];
  });
}

/** Seconds of one step on one side. */
export const timeOf = ({ seconds, sets }: RoutineStep) => seconds * sets;
