import { BODY_REGIONS } from '~/schemas/vocabulary.ts';
import { setSeconds } from '../operations.ts';
import type { Rule } from './advice.ts';
import { areaTimes } from './area-time.ts';

const MOST = 300;

/** An area that gets more than five minutes a side. */
export const longArea: Rule = (routine, context) =>
  areaTimes(routine, context)
    .filter(({ seconds }) => seconds > MOST)
    .map(({ area, steps, seconds }) => ({
      id: `long-area ${area}`,
      text: `More than five minutes for the ${BODY_REGIONS[area]}.`,
      reason: 'Longer is not known to work better, and the time may do more for another area.',
      fix: 'Bring it down to five minutes',
      apply: (now) => ({
        routine: steps.reduce(
          (shorter, step) =>
            setSeconds(shorter, step.key, Math.floor((step.seconds * MOST) / seconds)),
          now,
        ),
      }),
    }));
