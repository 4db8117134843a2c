import { useReducer } from 'react';
import type { Advice } from '~/domain/routine/advice/advice.ts';
import { readFile } from '~/domain/routine/file.ts';
import { EMPTY_ROUTINE, type Routine, titleOf } from '~/domain/routine/routine.ts';
import type { Records } from '~/islands/records/useRecords.ts';
import {
  type BuilderState,
  bringBack,
  replace,
  START,
  say,
  stepBack,
  stepForward,
} from './builder-state.ts';
import {
  addExercise,
  chooseChecks,
  chooseSide,
  duplicateStep,
  moveStep,
  nameRoutine,
  removeStep,
  setDose,
  takeAdvice,
  writeNote,
} from './edits.ts';
import { newId } from './new-id.ts';
import type { OfferedPreset, RoutineBuilderProps } from './props.ts';
import { readWith } from './read-with.ts';
import { lostNotice, setAsideNotice } from './set-aside.ts';
import { useLibrary } from './useLibrary.ts';
import { useRoutineLink } from './useRoutineLink.ts';
import { useSavedRoutine } from './useSavedRoutine.ts';
import { useUndoKeys } from './useUndoKeys.ts';

type Step = (state: BuilderState) => BuilderState;

/** The routine being built: its state, what can be done with it, and where it is kept. */
export function useRoutineBuilder({ presets }: RoutineBuilderProps, known: Records) {
  const [state, go] = useReducer((before: BuilderState, step: Step) => step(before), START);
  const { choices } = known;
  const saved = useSavedRoutine(state, known, go);
  const link = useRoutineLink(state, known, saved.read, go);
  const library = useLibrary(state, known, saved.read, go);
  useUndoKeys(go);

  const routine = state.history.present;
  const earlier = saved.earlier && { id: 'earlier', routine: saved.earlier };
  return {
    state,
    /** Whether what was saved and what the address names is there, so that presses come on top. */
    ready: link.read || saved.lost,
    routine,
    choices,
    library,
    notices: [...new Set([link.notice, saved.notice, library.notice])].filter(
      (notice) => notice !== undefined,
    ),
    addresses: link.addresses,
    starts: earlier ? [...presets, earlier] : presets,
    say: (text: string) => go((before) => say(before, text)),
    add: (id: string) => {
      const choice = choices.get(id);
      if (choice) go((before) => addExercise(before, choice));
    },
    remove: (key: string) => withStep(key, (step) => (before) => removeStep(before, step, choices)),
    move: (key: string, index: number) =>
      withStep(key, (step) => (before) => moveStep(before, step, index, choices)),
    setDose: (key: string, field: 'seconds' | 'sets', value: number) =>
      withStep(key, (step) => (before) => setDose(before, step, field, value)),
    rename: (name: string) => go((before) => nameRoutine(before, name)),
    duplicate: (key: string) =>
      withStep(key, (step) => (before) => duplicateStep(before, step, choices)),
    setSide: (key: string, side: 'each' | 'left' | 'right') =>
      withStep(key, (step) => (before) => chooseSide(before, step, side)),
    setNote: (key: string, note: string) =>
      withStep(key, (step) => (before) => writeNote(before, step, note)),
    setChecks: (checks: readonly string[]) => go((before) => chooseChecks(before, checks)),
    take: (advice: Advice) => {
      const { other } = advice.apply(routine);
      if (other) void library.keep({ ...other, id: newId() });
      go((before) => takeAdvice(before, advice));
    },
    startFrom: ({ routine: preset }: Pick<OfferedPreset, 'routine'>) =>
      takePlace({ ...preset, id: newId() }, `Started from ${titleOf(preset)}.`),
    propose: (proposed: Routine) =>
      takePlace({ ...proposed, id: newId() }, `Proposed ${titleOf(proposed)}.`),
    startNew: () => takePlace({ ...EMPTY_ROUTINE, id: newId() }, 'Started a new routine.'),
    openKept: (kept: Routine) => takePlace(kept, `Opened ${titleOf(kept)}.`),
    openFile: async (text: string) => {
      const { reading, lost } = await readWith(known, () => readFile(text, choices));
      if (lost.length > 0) return lostNotice('This file', lost);
      if (!reading.ok) return reading.reason;
      takePlace({ ...reading.routine, id: newId() }, `Opened ${titleOf(reading.routine)}.`);
      return reading.setAside.length > 0 ? setAsideNotice('This file', reading.setAside) : '';
    },
    stepBack: () => go(stepBack),
    stepForward: () => go(stepForward),
    bringBack: () => go(bringBack),
  };

  function takePlace(next: Routine, text: string) {
    go((before) => replace(before, next, text));
  }

  function withStep(key: string, make: (step: (typeof routine.steps)[number]) => Step) {
    const step = routine.steps.find((candidate) => candidate.key === key);
    if (step) go(make(step));
  }
}

/** What the views of the builder are given. */
export type Builder = ReturnType<typeof useRoutineBuilder>;
