import type { KnownIds, RoutineReading } from './reading.ts';
import { type Routine, titleOf } from './routine.ts';
import { parseStoredRoutine, serialiseRoutine } from './stored.ts';

/**
 * A routine as a file to hand on: as it is stored, without its place on this device.
 * @param schema address of the JSON Schema
 */
export function fileOf({ id: _, ...routine }: Routine, schema: string): string {
  const content = JSON.parse(serialiseRoutine(routine));
  return `${JSON.stringify({ $schema: schema, ...content }, null, 2)}\n`;
}

/** Reads a routine file. Never throws; the id of another device is left out. */
export function readFile(text: string, known: KnownIds): RoutineReading {
  const reading = parseStoredRoutine(text, known, 'This file');
  if (!reading.ok) return reading;
  const { id: _, ...routine } = reading.routine;
  return { ...reading, routine };
}

/** A file name that every system takes: `desk-reset.json`. */
export function fileName(routine: Routine, ending: string): string {
  const plain = titleOf(routine)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 40) || 'routine'}.${ending}`;
}
