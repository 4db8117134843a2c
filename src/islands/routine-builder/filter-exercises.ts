import { areaOf, type Muscles } from '~/domain/routine/areas.ts';
import { choicesById } from '~/domain/routine/choice.ts';
import { routineSeconds } from '~/domain/routine/timed-steps.ts';
import { POSITIONS } from '~/schemas/vocabulary.ts';
import type { OfferedExercise } from './props.ts';

/** What the exercises on offer have to be; an empty text asks for nothing. */
export interface Filter {
  /** Area of the body. */
  readonly area: string;
  readonly tool: string;
  readonly position: string;
  readonly level: string;
  /** The most minutes with every side and pause. */
  readonly minutes: string;
  readonly noFloor: boolean;
}

export const NO_FILTER: Filter = {
  area: '',
  tool: '',
  position: '',
  level: '',
  minutes: '',
  noFloor: false,
};

/** The exercises that are everything that was asked for. */
export function filterExercises(
  exercises: readonly OfferedExercise[],
  filter: Filter,
  muscles: Muscles,
): readonly OfferedExercise[] {
  const is = (wanted: string, value: string) => wanted === '' || wanted === value;
  return exercises.filter(({ choice }) => {
    const areas = [
      areaOf(choice, muscles),
      ...choice.muscles.map((muscle) => muscles.get(muscle)?.region),
    ];
    return (
      (filter.area === '' || areas.some((area) => area === filter.area)) &&
      is(filter.tool, choice.tool) &&
      is(filter.position, choice.position) &&
      is(filter.level, choice.level) &&
      !(filter.noFloor && POSITIONS[choice.position].floor) &&
      (filter.minutes === '' || usualSeconds(choice) <= Number(filter.minutes) * 60)
    );
  });
}

/** Seconds of an exercise at its usual dose, on its own. */
export function usualSeconds(choice: OfferedExercise['choice']): number {
  const { id: exercise, dose } = choice;
  const step = { key: 's1', exercise, seconds: dose.seconds, sets: dose.sets };
  return routineSeconds({ name: '', steps: [step] }, choicesById([choice]));
}

/** How many things are asked for. */
export function countOf(filter: Filter): number {
  return Object.values(filter).filter((value) => value !== '' && value !== false).length;
}
