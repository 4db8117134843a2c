import { clampTo, DOSE_LIMITS } from '../dose/limits.ts';
import type { ExerciseChoice } from './choice.ts';
import {
  freshKey,
  ROUTINE_LIMITS,
  type Routine,
  type RoutineStep,
  tidyName,
  tidyNote,
} from './routine.ts';

/** Adds an exercise at the end with its usual dose; a full routine (40) is handed back as it is. */
export function add(routine: Routine, choice: Pick<ExerciseChoice, 'id' | 'dose'>): Routine {
  const { seconds, sets } = choice.dose;
  const step = { key: freshKey(routine.steps), exercise: choice.id, seconds, sets };
  return insertAt(routine, routine.steps.length, step);
}

/**
 * Puts a step in, for instance to undo a removal. A key that is taken is replaced; a full routine
 * is handed back as it is.
 * @param index place in the new list, brought inside it
 */
export function insertAt(routine: Routine, index: number, step: RoutineStep): Routine {
  if (routine.steps.length >= ROUTINE_LIMITS.steps) return routine;
  const taken = indexOf(routine, step.key) >= 0;
  const added = taken ? { ...step, key: freshKey(routine.steps) } : step;
  const place = clampTo(index, { least: 0, most: routine.steps.length }, routine.steps.length);
  return { ...routine, steps: routine.steps.toSpliced(place, 0, added) };
}

/** Takes a step out; an unknown key changes nothing. */
export function remove(routine: Routine, key: string): Routine {
  const index = indexOf(routine, key);
  return index < 0 ? routine : { ...routine, steps: routine.steps.toSpliced(index, 1) };
}

/** Puts a copy of a step behind it, with its dose, side and note; a full routine stays as it is. */
export function duplicate(routine: Routine, key: string): Routine {
  const index = indexOf(routine, key);
  const step = routine.steps[index];
  return step === undefined ? routine : insertAt(routine, index + 1, step);
}

/**
 * Moves a step to a place; the others close up.
 * @param index place in the new list, brought inside it
 */
export function moveTo(routine: Routine, key: string, index: number): Routine {
  const from = indexOf(routine, key);
  const step = routine.steps[from];
  if (step === undefined) return routine;
  const place = clampTo(index, { least: 0, most: routine.steps.length - 1 }, from);
  if (place === from) return routine;
  return { ...routine, steps: routine.steps.toSpliced(from, 1).toSpliced(place, 0, step) };
}

/** Moves a step one place towards the start; the first one stays. */
export function moveUp(routine: Routine, key: string): Routine {
  return moveTo(routine, key, indexOf(routine, key) - 1);
}

/** Moves a step one place towards the end; the last one stays. */
export function moveDown(routine: Routine, key: string): Routine {
  return moveTo(routine, key, indexOf(routine, key) + 1);
}

/** Sets the seconds of a step, brought inside 10-600; what is not a number changes nothing. */
export function setSeconds(routine: Routine, key: string, seconds: number): Routine {
  return change(routine, key, (step) => ({
    ...step,
    seconds: clampTo(seconds, DOSE_LIMITS.seconds, step.seconds),
  }));
}

/** Sets the sets of a step, brought inside 1-5; what is not a number changes nothing. */
export function setSets(routine: Routine, key: string, sets: number): Routine {
  return change(routine, key, (step) => ({
    ...step,
    sets: clampTo(sets, DOSE_LIMITS.sets, step.sets),
  }));
}

/** Does a step on one side only, or on each. */
export function setSide(routine: Routine, key: string, side: 'each' | 'left' | 'right'): Routine {
  return change(routine, key, ({ side: _, ...step }) =>
    side === 'each' ? step : { ...step, side },
  );
}

/** Writes a note on a step, tidied (see `tidyNote`); an empty one is taken away. */
export function setNote(routine: Routine, key: string, note: string): Routine {
  const tidy = tidyNote(note);
  return change(routine, key, ({ note: _, ...step }) =>
    tidy === '' ? step : { ...step, note: tidy },
  );
}

/** Sets the movement checks for before and after, each once, at most 3. */
export function setChecks(routine: Routine, checks: readonly string[]): Routine {
  const wanted = [...new Set(checks)].slice(0, ROUTINE_LIMITS.checks);
  if (wanted.join() === (routine.checks ?? []).join()) return routine;
  const { checks: _, ...rest } = routine;
  return wanted.length === 0 ? rest : { ...rest, checks: wanted };
}

/** Gives the routine a name, tidied (see `tidyName`). */
export function rename(routine: Routine, name: string): Routine {
  const tidy = tidyName(name);
  return tidy === routine.name ? routine : { ...routine, name: tidy };
}

const indexOf = (routine: Routine, key: string) =>
  routine.steps.findIndex((step) => step.key === key);

/** Hands the routine itself back when nothing changed, so that a history gets no empty step. */
function change(routine: Routine, key: string, edit: (step: RoutineStep) => RoutineStep): Routine {
  const index = indexOf(routine, key);
  const step = routine.steps[index];
  if (step === undefined) return routine;
  const edited = edit(step);
  const same = (['seconds', 'sets', 'side', 'note'] as const).every(
    (field) => edited[field] === step[field],
  );
  return same ? routine : { ...routine, steps: routine.steps.with(index, edited) };
}
