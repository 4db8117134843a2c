import { areaOf, type Muscles, placeOf } from '../areas.ts';
import type { Choices } from '../choice.ts';
import type { Routine, RoutineStep } from '../routine.ts';

type Steps = readonly RoutineStep[];

interface Known {
  readonly choices: Choices;
  readonly muscles: Muscles;
}

/** How often the person has to change position between two steps. */
export function positionChanges(steps: Steps, { choices }: Known): number {
  const positions = steps.map(({ exercise }) => choices.get(exercise)?.position);
  return positions.filter((position, index) => index > 0 && position !== positions[index - 1])
    .length;
}

const placeIn =
  ({ choices, muscles }: Known) =>
  (step: RoutineStep) => {
    const choice = choices.get(step.exercise);
    return placeOf(choice && areaOf(choice, muscles));
  };

/** The steps from the feet up; those of one area stay in their order. */
export function fromTheFeetUp(steps: Steps, known: Known): Steps {
  const place = placeIn(known);
  return steps.toSorted((a, b) => place(a) - place(b));
}

/** The steps of one position together; the groups, and the steps in each, from the feet up. */
export function groupedByPosition(steps: Steps, known: Known): Steps {
  const sorted = fromTheFeetUp(steps, known);
  const groups = Map.groupBy(sorted, ({ exercise }) => known.choices.get(exercise)?.position);
  return [...groups.values()].flat();
}

/** The routine with its steps in the order of `steps`. */
export function withSteps(routine: Routine, steps: Steps): Routine {
  return { ...routine, steps };
}
