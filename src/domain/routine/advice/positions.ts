import type { Rule } from './advice.ts';
import { groupedByPosition, positionChanges, withSteps } from './sequence.ts';

/** Getting down, up and down again where once would do. */
export const positions: Rule = ({ steps }, context) => {
  const now = positionChanges(steps, context);
  const best = positionChanges(groupedByPosition(steps, context), context);
  if (best >= now) return [];
  return [
    {
      id: 'positions',
      text: `You change position ${times(now)}; ${times(best)} would do.`,
      reason: 'Getting down and up again takes time, and for some people it is the hardest part.',
      fix: 'Put like positions together',
      apply: (routine) => ({
        routine: withSteps(routine, groupedByPosition(routine.steps, context)),
      }),
    },
  ];
};

const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count === 0 ? 'no' : count} times`;
