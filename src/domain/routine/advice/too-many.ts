import { type Routine, tidyName, titleOf } from '../routine.ts';
import type { Rule } from './advice.ts';

const MOST = 6;

/** More exercises than a card holds, and than most people keep up. */
export const tooMany: Rule = ({ steps }) =>
  steps.length <= MOST
    ? []
    : [
        {
          id: 'too-many',
          text: `${steps.length} exercises are a lot for one day.`,
          reason:
            'Up to six fit one card, and people tend to keep up a short list. Two routines on alternate days cover the same.',
          fix: 'Make an A day and a B day',
          apply: (routine) => ({
            routine: half(routine, 'A day', 0),
            other: half(routine, 'B day', 1),
          }),
        },
      ];

/** Every other step, so that both days go through the whole body in order. */
function half({ id, name, ...routine }: Routine, day: string, first: 0 | 1): Routine {
  const own = first === 0 && id !== undefined ? { id } : {};
  const title = titleOf({ name, steps: [] });
  const room = tidyName(`${title.slice(0, 50)}, ${day}`);
  return {
    ...routine,
    ...own,
    name: room,
    steps: routine.steps.filter((_, index) => index % 2 === first),
  };
}
