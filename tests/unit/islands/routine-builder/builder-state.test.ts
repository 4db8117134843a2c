import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_ROUTINE, ROUTINE_LIMITS, type Routine } from '~/domain/routine/routine.ts';
import {
  agree,
  type BuilderState,
  bringBack,
  open,
  replace,
  START,
  stepBack,
  stepForward,
} from '~/islands/routine-builder/builder-state.ts';
import {
  addExercise,
  chooseChecks,
  chooseSide,
  duplicateStep,
  moveStep,
  nameRoutine,
  removeStep,
  setDose,
  writeNote,
} from '~/islands/routine-builder/edits.ts';
import { CHOICES } from '../../domain/choices.ts';

type Edit = (state: BuilderState) => BuilderState;
const choices = [...CHOICES.values()];
const at =
  (
    index: number,
    edit: (state: BuilderState, step: Routine['steps'][number]) => BuilderState,
  ): Edit =>
  (state) => {
    const { steps } = state.history.present;
    const step = steps[index % Math.max(1, steps.length)];
    return step === undefined ? state : edit(state, step);
  };
const place = fc.nat(45);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...choices).map(
    (choice): Edit =>
      (state) =>
        addExercise(state, choice),
  ),
  place.map((i) => at(i, (state, step) => removeStep(state, step, CHOICES))),
  place.map((i) => at(i, (state, step) => duplicateStep(state, step, CHOICES))),
  fc
    .tuple(place, fc.integer({ min: -2, max: 42 }))
    .map(([i, to]) => at(i, (state, step) => moveStep(state, step, to, CHOICES))),
  fc
    .tuple(place, fc.constantFrom('seconds' as const, 'sets' as const), fc.double())
    .map(([i, field, value]) => at(i, (state, step) => setDose(state, step, field, value))),
  fc
    .tuple(place, fc.constantFrom('each' as const, 'left' as const, 'right' as const))
    .map(([i, side]) => at(i, (state, step) => chooseSide(state, step, side))),
  fc
    .tuple(place, fc.string({ maxLength: 200 }))
    .map(([i, note]) => at(i, (state, step) => writeNote(state, step, note))),
  fc.string({ maxLength: 200 }).map(
    (name): Edit =>
      (state) =>
        nameRoutine(state, name),
  ),
  fc.array(fc.string(), { maxLength: 6 }).map(
    (checks): Edit =>
      (state) =>
        chooseChecks(state, checks),
  ),
  fc.constantFrom<Edit>(stepBack, stepForward, bringBack),
);

function expectValid(routine: Routine) {
  expect(routine.steps.length).toBeLessThanOrEqual(ROUTINE_LIMITS.steps);
  expect(new Set(routine.steps.map(({ key }) => key)).size).toBe(routine.steps.length);
  expect([...routine.name].length).toBeLessThanOrEqual(ROUTINE_LIMITS.name);
  expect(routine.checks?.length ?? 0).toBeLessThanOrEqual(ROUTINE_LIMITS.checks);
  for (const { seconds, sets, note = '' } of routine.steps) {
    expect(Number.isInteger(seconds) && seconds >= 10 && seconds <= 600).toBe(true);
    expect(Number.isInteger(sets) && sets >= 1 && sets <= 5).toBe(true);
    expect([...note].length).toBeLessThanOrEqual(ROUTINE_LIMITS.note);
  }
}

const mine: Routine = {
  id: 'mine',
  name: 'Mine',
  steps: [{ key: 's1', exercise: 'lat-roll', seconds: 45, sets: 1 }],
};
const other: Routine = {
  ...mine,
  id: 'other',
  name: 'Other',
  steps: [...mine.steps, { key: 's2', exercise: 'calf-roll', seconds: 60, sets: 1 }],
};
const holding = (routine: Routine): BuilderState => ({
  ...START,
  history: { past: [], present: routine, future: [] },
});

describe('the builder', () => {
  it('holds a valid routine after any sequence of edits', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 60 }), (edits) => {
        let state = START;
        for (const edit of edits) {
          state = edit(state);
          expectValid(state.history.present);
        }
      }),
    );
  });

  it('undoes every edit exactly, and makes it again exactly', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), anyEdit, (edits, last) => {
        const before = edits.reduce((state, edit) => edit(state), START);
        const { past, present } = before.history;
        const after = last({
          ...before,
          together: undefined,
          history: { past, present, future: [] },
        });
        if (after.history.past.length <= past.length) return;
        expect(stepBack(after).history.present).toBe(present);
        expect(stepForward(stepBack(after)).history.present).toBe(after.history.present);
      }),
    );
  });

  it('makes typing one step to undo', () => {
    const typed = ['M', 'Mo', 'Mor'].reduce((state, name) => nameRoutine(state, name), START);
    expect(stepBack(typed).history.present).toBe(EMPTY_ROUTINE);
    expect(stepBack(START).said.text).toBe('There is nothing to undo.');
    expect(stepForward(START).said.text).toBe('There is nothing to redo.');
  });

  it('leads back to what was replaced or removed', () => {
    const replaced = replace(holding(mine), other, 'Started from Other.');
    expect(replaced.offer?.text).toBe('Started from Other. It took the place of Mine.');
    expect(replaced.displaced).toBe(mine);
    expect(bringBack(replaced).history.present).toBe(mine);
    expect(replace(START, other, 'Started.').offer).toBeUndefined();
    const [step] = mine.steps;
    if (step === undefined) throw new Error('no step');
    const removed = removeStep(holding(mine), step, CHOICES);
    expect(bringBack(removed).history.present).toEqual(mine);
    expect(bringBack(START)).toBe(START);
  });

  it('only looks at a routine from a link', () => {
    const looked = open(holding(mine), other);
    expect(looked.own).toBe(false);
    expect(open(looked, other)).toBe(looked);
    expect(nameRoutine(looked, 'Changed').own).toBe(true);
  });

  it('takes over the change of another tab, and only of the same routine', () => {
    const state = holding(mine);
    const changed = { ...mine, name: 'Renamed' };
    expect(agree(state, changed).history.present).toBe(changed);
    expect(agree(state, { ...mine })).toBe(state);
    expect(agree(state, other)).toBe(state);
    expect(agree({ ...state, own: false }, changed).history.present).toBe(mine);
  });
});
