import { setChecks } from '../operations.ts';
import type { Rule } from './advice.ts';

/** No movement check before and after, where one fits the exercises. */
export const checksAround: Rule = (routine, { checks }) => {
  if ((routine.checks ?? []).length > 0) return [];
  const fitting = routine.steps.flatMap(({ exercise }) => checks.get(exercise) ?? []);
  const first = fitting[0];
  if (first === undefined) return [];
  return [
    {
      id: 'checks-around',
      text: 'There is no check before and after.',
      reason: 'A short test shows whether the routine changes anything for you.',
      fix: `Add the check "${first.name}"`,
      apply: (now) => ({ routine: setChecks(now, [first.id]) }),
    },
  ];
};
