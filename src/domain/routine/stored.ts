import * as z from 'zod/mini';
import { type KnownIds, type RoutineReading, readRoutine, refuse } from './reading.ts';
import type { Routine } from './routine.ts';

/**
 * A routine as the browser keeps it. Another shape takes another `version`; an older one is read
 * for as long as people may have it.
 */
const VERSION = 1;
const SOURCE = 'The saved routine';

const VersionedSchema = z.looseObject({ version: z.int() });

const StoredRoutineSchema = z.object({
  name: z.string(),
  steps: z.array(
    z.object({
      exercise: z.string().check(z.minLength(1), z.maxLength(80)),
      seconds: z.number(),
      sets: z.number(),
    }),
  ),
});

/** The routine as text to store. Keys are left out: reading gives new ones. */
export function serialiseRoutine(routine: Routine): string {
  const steps = routine.steps.map(({ exercise, seconds, sets }) => ({ exercise, seconds, sets }));
  return JSON.stringify({ version: VERSION, name: routine.name, steps });
}

/**
 * Reads what `serialiseRoutine` wrote. Never throws, whatever the string.
 * @param known the ids that the site has; steps of other exercises are set aside
 */
export function parseStoredRoutine(text: string, known: KnownIds): RoutineReading {
  const versioned = VersionedSchema.safeParse(parseJson(text));
  if (!versioned.success) return refuse(`${SOURCE} is damaged and cannot be read.`);
  if (versioned.data.version > VERSION) {
    return refuse(`${SOURCE} was written by a newer version of this site. Reload the page.`);
  }
  const stored = StoredRoutineSchema.safeParse(versioned.data);
  if (!stored.success || versioned.data.version !== VERSION) {
    return refuse(`${SOURCE} is damaged and cannot be read.`);
  }
  return readRoutine(SOURCE, stored.data.name, stored.data.steps, known);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
