import * as z from 'zod/mini';
import { type KnownIds, type RoutineReading, readRoutine, refuse } from './reading.ts';
import { type Routine, tidyNote } from './routine.ts';
import { StoredRoutineSchema, VERSION } from './stored-schema.ts';

const SOURCE = 'The saved routine';

/** Longer than the longest routine; also bounds the work that a hostile file can ask for. */
const LONGEST = 100_000;

const VersionedSchema = z.looseObject({ version: z.int() });

/** The routine as text to store. Keys are left out: reading gives new ones. */
export function serialiseRoutine(routine: Routine): string {
  const { id, name, checks } = routine;
  // One order of fields, so that equal routines are equal texts.
  const steps = routine.steps.map(({ exercise, seconds, sets, side, note }) => {
    return { exercise, seconds, sets, side, note };
  });
  return JSON.stringify({ version: VERSION, id, name, steps, checks });
}

/**
 * Reads what `serialiseRoutine` wrote. Never throws, whatever the string.
 * @param known the ids that the site has; steps of other exercises are set aside
 * @param source what it came from, as the subject of a sentence: `This file`
 */
export function parseStoredRoutine(text: string, known: KnownIds, source = SOURCE): RoutineReading {
  const damaged = `${source} is damaged and cannot be read.`;
  if (text.length > LONGEST) return refuse(`${source} is too long to be a routine.`);
  const versioned = VersionedSchema.safeParse(parseJson(text));
  if (!versioned.success) return refuse(damaged);
  if (versioned.data.version > VERSION) {
    return refuse(`${source} was written by a newer version of this site. Reload the page.`);
  }
  const stored = StoredRoutineSchema.safeParse(versioned.data);
  if (!stored.success) return refuse(damaged);
  const { id, name, checks } = stored.data;
  const steps = stored.data.steps.map(({ note, side, ...step }) => ({
    ...step,
    ...(side && { side }),
    ...(note && { note: tidyNote(note) }),
  }));
  const reading = readRoutine(source, name, steps, known);
  if (!reading.ok) return reading;
  const own = { ...(id && { id }), ...(checks?.length && { checks: [...new Set(checks)] }) };
  return { ...reading, routine: { ...reading.routine, ...own } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
