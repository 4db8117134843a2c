/** One exercise of a routine. The sides are not here: they belong to the exercise record. */
export interface RoutineStep {
  /** Names the step inside its routine, so that an exercise may come twice. */
  readonly key: string;
  /** Id of the exercise record. */
  readonly exercise: string;
  /** Seconds of one set on one side, 10-600. */
  readonly seconds: number;
  /** Sets, 1-5. */
  readonly sets: number;
}

/** An ordered list of exercises with a name. */
export interface Routine {
  /** As typed, at most 60 characters; may be empty. */
  readonly name: string;
  readonly steps: readonly RoutineStep[];
}

export const ROUTINE_LIMITS = { steps: 40, name: 60 } as const;

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
  return [...name.toWellFormed().replace(UNSAFE, ' ')].slice(0, ROUTINE_LIMITS.name).join('');
}

/** The name as a heading. */
export function titleOf(routine: Routine): string {
  return routine.name.trim() || 'My routine';
}

/** A key that no step of the list has; the same list gives the same key. */
export function freshKey(steps: readonly RoutineStep[]): string {
  const numbers = steps.map((step) => Number(/^s(\d{1,9})$/.exec(step.key)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}
