import * as z from 'zod/mini';
import type { KnownIds } from './reading.ts';
import type { Routine } from './routine.ts';
import { parseStoredRoutine, serialiseRoutine } from './stored.ts';

/** A routine kept on this device. */
export interface KeptRoutine {
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly saved: number;
  readonly routine: Routine;
  /** Ids of exercises that this site does not have any more. */
  readonly setAside: readonly string[];
}

const RecordSchema = z.object({ saved: z.number(), text: z.string() });
type LibraryRecord = z.infer<typeof RecordSchema>;

/** What is stored for a routine. */
export function recordOf(routine: Routine, saved: number): LibraryRecord {
  return { saved, text: serialiseRoutine(routine) };
}

/** What came out of the store: the routines, newest first, and the keys of what cannot be read. */
export interface LibraryReading {
  readonly kept: readonly KeptRoutine[];
  readonly damaged: readonly string[];
  /** Ids of exercises that are not known, in any of them. */
  readonly missing: readonly string[];
}

/** Reads the whole store. Never throws, whatever is in it. */
export function readLibrary(
  entries: readonly (readonly [unknown, unknown])[],
  known: KnownIds,
): LibraryReading {
  const kept: KeptRoutine[] = [];
  const damaged: string[] = [];
  const missing = new Set<string>();
  for (const [key, value] of entries) {
    const id = String(key);
    const record = RecordSchema.safeParse(value);
    const reading = record.success ? parseStoredRoutine(record.data.text, known) : undefined;
    for (const exercise of reading?.setAside ?? []) missing.add(exercise);
    if (record.success && reading?.ok) {
      const { saved } = record.data;
      kept.push({ id, saved, routine: { ...reading.routine, id }, setAside: reading.setAside });
    } else {
      damaged.push(id);
    }
  }
  return { kept: kept.toSorted((a, b) => b.saved - a.saved), damaged, missing: [...missing] };
}
