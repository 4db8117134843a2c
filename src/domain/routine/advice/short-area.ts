import { BODY_REGIONS } from '~/schemas/vocabulary.ts';
import { setSeconds } from '../operations.ts';
import type { Rule } from './advice.ts';
import { areaTimes, timeOf } from './area-time.ts';

const LEAST = 60;

/** An area that gets less than a minute a side. */
export const shortArea: Rule = (routine, context) =>
  areaTimes(routine, context)
    .filter(({ seconds }) => seconds < LEAST)
    .flatMap(({ area, steps, seconds }) => {
      const last = steps.at(-1);
      if (last === undefined) return [];
      const others = seconds - timeOf(last);
      const wanted = Math.ceil((LEAST - others) / last.sets / 5) * 5;
      return [
        {
          id: `short-area ${area}`,
          text: `Less than a minute for the ${BODY_REGIONS[area]}.`,
          reason: 'A minute on each side is an easy dose to keep to; less may do little.',
          fix: `Make it ${wanted} s`,
          apply: (now) => ({ routine: setSeconds(now, last.key, wanted) }),
        },
      ];
    });
