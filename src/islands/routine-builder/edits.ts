import { doseShort } from '~/domain/dose/short.ts';
import type { Advice } from '~/domain/routine/advice/advice.ts';
import type { Choices, ExerciseChoice } from '~/domain/routine/choice.ts';
import {
  add,
  duplicate,
  insertAt,
  moveTo,
  remove,
  rename,
  setChecks,
  setNote,
  setSeconds,
  setSets,
  setSide,
} from '~/domain/routine/operations.ts';
import { ROUTINE_LIMITS, type RoutineStep } from '~/domain/routine/routine.ts';
import { type BuilderState, change, say } from './builder-state.ts';

const place = (index: number, length: number) => `place ${index + 1} of ${length}`;

/** Adds an exercise at the end. */
export function addExercise(state: BuilderState, choice: ExerciseChoice): BuilderState {
  const routine = add(state.history.present, choice);
  const said =
    routine === state.history.present
      ? `A routine holds at most ${ROUTINE_LIMITS.steps} exercises.`
      : `Added ${choice.name}, ${doseShort(choice.dose)}. ${exercises(routine.steps.length)} now.`;
  return change(state, routine, { said });
}

/** Takes an exercise out, with a way back. */
export function removeStep(state: BuilderState, step: RoutineStep, choices: Choices): BuilderState {
  const { present } = state.history;
  const index = present.steps.indexOf(step);
  const name = nameOf(step, choices);
  const offer = {
    text: `Removed ${name}.`,
    what: name,
    restore: (routine: BuilderState['history']['present']) => insertAt(routine, index, step),
  };
  return change(state, remove(present, step.key), { said: offer.text, offer });
}

/** Moves an exercise to a place, counted from 0, and says where it is now. */
export function moveStep(
  state: BuilderState,
  step: RoutineStep,
  index: number,
  choices: Choices,
): BuilderState {
  const { present } = state.history;
  const last = present.steps.length - 1;
  const name = nameOf(step, choices);
  if (index < 0) return say(state, `${name} is the first already.`);
  if (index > last) return say(state, `${name} is the last already.`);
  const said = `${name} is now at ${place(index, last + 1)}.`;
  return change(state, moveTo(present, step.key, index), { said });
}

/** Sets seconds or sets of a step; typing and turning the spin button are one step to undo. */
export function setDose(
  state: BuilderState,
  step: RoutineStep,
  field: 'seconds' | 'sets',
  value: number,
): BuilderState {
  const { present } = state.history;
  const edit = field === 'seconds' ? setSeconds : setSets;
  return change(state, edit(present, step.key, value), { together: `${field} ${step.key}` });
}

/** Puts a copy of a step behind it. */
export function duplicateStep(
  state: BuilderState,
  step: RoutineStep,
  choices: Choices,
): BuilderState {
  const routine = duplicate(state.history.present, step.key);
  const said =
    routine === state.history.present
      ? `A routine holds at most ${ROUTINE_LIMITS.steps} exercises.`
      : `${nameOf(step, choices)} comes twice now. ${exercises(routine.steps.length)} in all.`;
  return change(state, routine, { said });
}

/** Does a step on each side, or on one only. */
export function chooseSide(
  state: BuilderState,
  step: RoutineStep,
  side: 'each' | 'left' | 'right',
): BuilderState {
  return change(state, setSide(state.history.present, step.key, side));
}

/** Writes a note on a step; typing it is one step to undo. */
export function writeNote(state: BuilderState, step: RoutineStep, note: string): BuilderState {
  return change(state, setNote(state.history.present, step.key, note), {
    together: `note ${step.key}`,
  });
}

/** Sets the checks for before and after. */
export function chooseChecks(state: BuilderState, checks: readonly string[]): BuilderState {
  return change(state, setChecks(state.history.present, checks));
}

/** Takes a piece of advice. */
export function takeAdvice(state: BuilderState, advice: Advice): BuilderState {
  const { routine } = advice.apply(state.history.present);
  return change(state, routine, { said: `Done: ${advice.fix}. You can undo it.` });
}

/** Names the routine. */
export function nameRoutine(state: BuilderState, name: string): BuilderState {
  return change(state, rename(state.history.present, name), { together: 'name' });
}

const nameOf = (step: RoutineStep, choices: Choices) =>
  choices.get(step.exercise)?.name ?? step.exercise;

const exercises = (count: number) => (count === 1 ? '1 exercise' : `${count} exercises`);
