import * as z from 'zod/mini';
import { DOSE_LIMITS } from '../dose/limits.ts';
import { ROUTINE_LIMITS } from './routine.ts';

/**
 * A routine as the browser and a file keep it. Another shape takes another `version`; an older one
 * is read for as long as people may have it.
 */
export const VERSION = 1;

const recordId = () => z.string().check(z.minLength(1), z.maxLength(80));
/** Bounds are told by `readRoutine` with the step that breaks them. */
const whole = () => z.number();

export const StoredRoutineSchema = z.object({
  version: z.literal(VERSION),
  id: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  name: z.string(),
  steps: z.array(
    z.object({
      exercise: recordId(),
      seconds: whole(),
      sets: whole(),
      side: z.optional(z.enum(['left', 'right'])),
      note: z.optional(z.string()),
    }),
  ),
  checks: z.optional(z.array(recordId()).check(z.maxLength(ROUTINE_LIMITS.checks))),
});

const { seconds, sets } = DOSE_LIMITS;

/** What a routine file has to be, with every bound, to be published as a JSON Schema. */
export const RoutineFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(VERSION),
  name: z.string().check(z.maxLength(ROUTINE_LIMITS.name)),
  steps: z
    .array(
      z.strictObject({
        exercise: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,79}$/)),
        seconds: z.int().check(z.minimum(seconds.least), z.maximum(seconds.most)),
        sets: z.int().check(z.minimum(sets.least), z.maximum(sets.most)),
        side: z.optional(z.enum(['left', 'right'])),
        note: z.optional(z.string().check(z.maxLength(ROUTINE_LIMITS.note))),
      }),
    )
    .check(z.maxLength(ROUTINE_LIMITS.steps)),
  checks: z.optional(
    z.array(z.string().check(z.maxLength(80))).check(z.maxLength(ROUTINE_LIMITS.checks)),
  ),
});
