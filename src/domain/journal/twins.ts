import { POSITIONS } from '~/schemas/vocabulary.ts';
import type { Choices, ExerciseChoice } from '../routine/choice.ts';
import type { Timeline } from '../timeline/timeline.ts';

/**
 * Whether an exercise can take the place of another in a running session: the same sides, so that
 * no phase of the session changes, and not on the floor.
 */
export function canStandIn(
  twin: Pick<ExerciseChoice, 'dose' | 'position'>,
  usual: Pick<ExerciseChoice, 'dose'>,
): boolean {
  return !POSITIONS[twin.position].floor && twin.dose.sides === usual.dose.sides;
}

/**
 * The same session, minute by minute, with other exercises in it from one step on.
 * @param from the first step that may change, counted from 0
 * @param twinOf id of the exercise that stands in for another, if there is one; an id that is not in
 *   `choices` changes nothing
 */
export function withTwins(
  timeline: Timeline,
  from: number,
  twinOf: (exercise: string) => string | undefined,
  choices: Choices,
): Timeline {
  const steps = timeline.steps.map((step, index) => {
    const twin = choices.get(twinOf(step.exercise) ?? '');
    if (index < from || twin === undefined) return step;
    return { ...step, exercise: twin.id, name: twin.name, spoken: twin.spoken };
  });
  return { ...timeline, steps };
}
