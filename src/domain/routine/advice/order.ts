import type { Rule } from './advice.ts';
import { fromTheFeetUp, positionChanges, withSteps } from './sequence.ts';

/** Another order than the usual one, where the usual one asks for no more changes of position. */
export const order: Rule = ({ steps }, context) => {
  const usual = fromTheFeetUp(steps, context);
  const same = usual.every((step, index) => step === steps[index]);
  if (same || positionChanges(usual, context) > positionChanges(steps, context)) return [];
  return [
    {
      id: 'order',
      text: 'The usual order is calves, glutes, mid-back, chest.',
      reason:
        'It works its way up and ends with the calmest part. That is convention: no trial of the order was found.',
      fix: 'Put them in the usual order',
      apply: (routine) => ({ routine: withSteps(routine, fromTheFeetUp(routine.steps, context)) }),
    },
  ];
};
