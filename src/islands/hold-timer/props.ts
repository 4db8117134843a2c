import { z } from 'astro/zod';
import { oneOf, seconds } from '~/schemas/fields.ts';
import { SIDES } from '~/schemas/vocabulary.ts';

/** What a writer may say of a timer; the rest comes from the exercise record. */
export const HoldTimerProps = z.strictObject({
  exercise: z.string().describe('Name of a file in content/exercises. E.g. lat-roll'),
  seconds: seconds(10, 600).optional().describe('Seconds per set and side. E.g. 30'),
  sides: oneOf(SIDES).optional().describe('Instead of the record. E.g. each'),
});
