import { CAUTION_KINDS } from '~/schemas/vocabulary.ts';
import { remove } from '../operations.ts';
import type { Rule } from './advice.ts';

/** An exercise whose own cautions hold one that was ticked. */
export const clashes: Rule = (routine, { choices, cautions, ticked }) =>
  routine.steps.flatMap((step) => {
    const choice = choices.get(step.exercise);
    const clash = cautions.find(
      ({ id }) => ticked.includes(id) && choice?.cautions.includes(id) === true,
    );
    if (choice === undefined || clash === undefined) return [];
    return [
      {
        id: `clash ${step.key}`,
        text: `${choice.name} may not be for you.`,
        reason: `You ticked "${clash.name}". For this exercise that means: ${CAUTION_KINDS[clash.kind].toLowerCase()}.`,
        fix: `Take ${choice.name} out`,
        apply: (now) => ({ routine: remove(now, step.key) }),
      },
    ];
  });
