/** One exercise of a routine. Whether it has sides at all belongs to the exercise record. */
export interface RoutineStep {
  /** Names the step inside its routine, so that an exercise may come twice. */
  readonly key: string;
  /** Id of the exercise record. */
  readonly exercise: string;
  /** Seconds of one set on one side, 10-600. */
  readonly seconds: number;
  /** Sets, 1-5. */
  readonly sets: number;
  /** The only side to do of an exercise that has two; without it each side is done. */
  readonly side?: 'left' | 'right';
  /** A word for one person, at most 80 characters. Stays on this device, never in a link. */
  readonly note?: string;
}

/** An ordered list of exercises with a name. */
export interface Routine {
  /** Names it among the routines kept on this device. Never in a link or a file. */
  readonly id?: string;
  /** As typed, at most 60 characters; may be empty. */
  readonly name: string;
  readonly steps: readonly RoutineStep[];
  /** Ids of the movement checks to do before and after. Not in a link. */
  readonly checks?: readonly string[];
}

export const ROUTINE_LIMITS = { steps: 40, name: 60, note: 80, checks: 3 } as const;

/** A routine without name and steps. */
export const EMPTY_ROUTINE: Routine = { name: '', steps: [] };

/**
 * Control characters break a line of a card; direction marks can make a name read as another one.
 * Joiners stay, since emoji need them.
 */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A name that can be stored, sent and printed: well-formed Unicode, no control characters, at most
 * 60 characters. Spaces at the ends stay, because the person may still be typing.
 */
export function tidyName(name: string): string {
  return tidy(name, ROUTINE_LIMITS.name);
}

/** A note, tidied as a name is, at most 80 characters. */
export function tidyNote(note: string): string {
  return tidy(note, ROUTINE_LIMITS.note);
}

const tidy = (text: string, most: number) =>
  [
    ...text
      .slice(0, 4 * most)
      .toWellFormed()
      .replace(UNSAFE, ' '),
  ]
    .slice(0, most)
    .join('');

/** The name as a heading. */
export function titleOf(routine: Routine): string {
  return routine.name.trim() || 'My routine';
}

/** A key that no step of the list has; the same list gives the same key. */
export function freshKey(steps: readonly RoutineStep[]): string {
  const numbers = steps.map((step) => Number(/^s(\d{1,9})$/.exec(step.key)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}
