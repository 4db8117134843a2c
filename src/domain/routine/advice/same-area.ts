import { BODY_REGIONS } from '~/schemas/vocabulary.ts';
import { areaOf } from '../areas.ts';
import { remove } from '../operations.ts';
import type { Rule } from './advice.ts';

/** An area that comes again in a later step. */
export const sameArea: Rule = (routine, { choices, muscles }) => {
  const areas = routine.steps.map(({ exercise }) => {
    const choice = choices.get(exercise);
    return choice && areaOf(choice, muscles);
  });
  return routine.steps.flatMap((step, index) => {
    const area = areas[index];
    const earlier = routine.steps[areas.indexOf(area)];
    if (area === undefined || earlier === undefined || earlier === step) return [];
    const name = choices.get(step.exercise)?.name ?? step.exercise;
    return [
      {
        id: `same-area ${step.key}`,
        text: `${name} works the ${BODY_REGIONS[area]} again.`,
        reason: `${choices.get(earlier.exercise)?.name ?? earlier.exercise} works that area already. One exercise for each area leaves time for another one.`,
        fix: `Take the later ${name} out`,
        apply: (now) => ({ routine: remove(now, step.key) }),
      },
    ];
  });
};
