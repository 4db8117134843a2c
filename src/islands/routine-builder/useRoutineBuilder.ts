import { useMemo, useReducer } from 'react';
import { choicesById } from '~/domain/routine/choice.ts';
import { titleOf } from '~/domain/routine/routine.ts';
import { type BuilderState, bringBack, replace, START, say } from './builder-state.ts';
import { addExercise, moveStep, nameRoutine, removeStep, setDose } from './edits.ts';
import type { OfferedPreset, RoutineBuilderProps } from './props.ts';
import { useRoutineLink } from './useRoutineLink.ts';
import { useSavedRoutine } from './useSavedRoutine.ts';
import { useUndoKeys } from './useUndoKeys.ts';

type Step = (state: BuilderState) => BuilderState;

/** The routine being built: its state, what can be done with it, and where it is kept. */
export function useRoutineBuilder({ exercises, presets }: RoutineBuilderProps) {
  const [state, go] = useReducer((before: BuilderState, step: Step) => step(before), START);
  const choices = useMemo(() => choicesById(exercises.map(({ choice }) => choice)), [exercises]);
  const saved = useSavedRoutine(state, choices, go);
  const link = useRoutineLink(state, choices, saved.read, go);
  useUndoKeys(go);

  const routine = state.history.present;
  const earlier = saved.earlier && { id: 'earlier', routine: saved.earlier };
  return {
    state,
    routine,
    choices,
    notices: [link.notice, saved.notice].filter((notice) => notice !== undefined),
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
    startFrom: (preset: OfferedPreset) =>
      go((before) => replace(before, preset.routine, `Started from ${titleOf(preset.routine)}.`)),
    bringBack: () => go(bringBack),
  };

  function withStep(key: string, make: (step: (typeof routine.steps)[number]) => Step) {
    const step = routine.steps.find((candidate) => candidate.key === key);
    if (step) go(make(step));
  }
}

/** What the views of the builder are given. */
export type Builder = ReturnType<typeof useRoutineBuilder>;
