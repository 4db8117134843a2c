import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  insertAt,
  moveDown,
  moveTo,
  moveUp,
  remove,
  rename,
  setSeconds,
  setSets,
} from '~/domain/routine/operations.ts';
import { EMPTY_ROUTINE, type Routine, tidyName, titleOf } from '~/domain/routine/routine.ts';
import { anyRoutine, anyText } from '../arbitraries.ts';
import { CHOICES, chosen } from '../choices.ts';

const ids = (routine: Routine) => routine.steps.map(({ exercise }) => exercise);
const three = ['calf-roll', 'lat-roll', 'pec-opener'].reduce(
  (routine, id) => add(routine, chosen(id)),
  EMPTY_ROUTINE,
);

const routineAndKey = anyRoutine.chain((routine) =>
  fc.record({
    routine: fc.constant(routine),
    key: fc.constantFrom(...routine.steps.map(({ key }) => key)),
    index: fc.integer({ min: -3, max: 45 }),
  }),
);

describe('building a routine', () => {
  it('adds with the usual dose, and the same exercise twice', () => {
    const twice = add(three, chosen('lat-roll'));
    expect(twice.steps.at(-1)).toEqual({ key: 's4', exercise: 'lat-roll', seconds: 45, sets: 2 });
    expect(new Set(twice.steps.map(({ key }) => key)).size).toBe(4);
  });

  it('stops at 40 exercises', () => {
    const full = Array.from({ length: 45 }).reduce<Routine>(
      (routine) => add(routine, chosen('calf-roll')),
      EMPTY_ROUTINE,
    );
    expect(full.steps.length).toBe(40);
    expect(add(full, chosen('calf-roll'))).toBe(full);
  });

  it('moves a step and closes up', () => {
    expect(ids(moveTo(three, 's1', 2))).toEqual(['lat-roll', 'pec-opener', 'calf-roll']);
    expect(ids(moveTo(three, 's3', 0))).toEqual(['pec-opener', 'calf-roll', 'lat-roll']);
    expect(ids(moveUp(three, 's2'))).toEqual(['lat-roll', 'calf-roll', 'pec-opener']);
    expect(ids(moveDown(three, 's2'))).toEqual(['calf-roll', 'pec-opener', 'lat-roll']);
  });

  it.each([
    ['the first one up', moveUp(three, 's1')],
    ['the last one down', moveDown(three, 's3')],
    ['to its own place', moveTo(three, 's2', 1)],
    ['to nowhere', moveTo(three, 's2', Number.NaN)],
    ['an unknown step up', moveUp(three, 'none')],
    ['an unknown step down', moveDown(three, 'none')],
    ['an unknown step out', remove(three, 'none')],
    ['the same seconds', setSeconds(three, 's1', 60)],
    ['no number of seconds', setSeconds(three, 's1', Number.NaN)],
    ['the same sets', setSets(three, 's2', 2)],
    ['the seconds of an unknown step', setSeconds(three, 'none', 30)],
    ['the same name', rename(three, '')],
  ])('changes nothing: %s', (_, routine) => {
    expect(routine).toBe(three);
  });

  it.each([
    [45, 45],
    [44.6, 45],
    [0, 10],
    [-1, 10],
    [601, 600],
    [Number.POSITIVE_INFINITY, 600],
  ])('%d seconds become %d', (given, kept) => {
    expect(setSeconds(three, 's3', given).steps[2]?.seconds).toBe(kept);
  });

  it.each([
    [3, 3],
    [0, 1],
    [9, 5],
  ])('%d sets become %d', (given, kept) => {
    expect(setSets(three, 's3', given).steps[2]?.sets).toBe(kept);
  });

  it('gives a step put back a new key when its own is taken', () => {
    const step = { key: 's1', exercise: 'pec-opener', seconds: 20, sets: 1 };
    expect(insertAt(three, 1, step).steps.map(({ key }) => key)).toEqual(['s1', 's4', 's2', 's3']);
  });
});

describe('for any routine', () => {
  it('up then down, and down then up, restore it', () => {
    fc.assert(
      fc.property(routineAndKey, ({ routine, key }) => {
        const place = routine.steps.findIndex((step) => step.key === key);
        if (place > 0) expect(moveDown(moveUp(routine, key), key)).toEqual(routine);
        if (place < routine.steps.length - 1) {
          expect(moveUp(moveDown(routine, key), key)).toEqual(routine);
        }
      }),
    );
  });

  it('a move keeps every step, the order of the others, and the old routine', () => {
    fc.assert(
      fc.property(routineAndKey, ({ routine, key, index }) => {
        const before = structuredClone(routine);
        const moved = moveTo(routine, key, index);
        const place = Math.min(routine.steps.length - 1, Math.max(0, index));
        expect(moved.steps[place]?.key).toBe(key);
        expect(remove(moved, key)).toEqual(remove(routine, key));
        expect(routine).toEqual(before);
      }),
    );
  });

  it('putting a removed step back restores it', () => {
    fc.assert(
      fc.property(routineAndKey, ({ routine, key }) => {
        const place = routine.steps.findIndex((step) => step.key === key);
        const step = routine.steps[place];
        if (step === undefined) throw new Error('the key is of this routine');
        expect(insertAt(remove(routine, key), place, step)).toEqual(routine);
      }),
    );
  });

  it('keys stay unique through any additions and removals', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...CHOICES.values()), fc.nat(), fc.boolean()));
    fc.assert(
      fc.property(anyRoutine, moves, (routine, given) => {
        const last = given.reduce((state, [choice, at, drop]) => {
          const key = state.steps[at % Math.max(1, state.steps.length)]?.key ?? '';
          return drop ? remove(state, key) : add(state, choice);
        }, routine);
        expect(new Set(last.steps.map(({ key }) => key)).size).toBe(last.steps.length);
      }),
    );
  });
});

describe('a name', () => {
  it.each([
    ['Desk reset ', 'Desk reset '],
    ['a\nb\u0000c', 'a b c'],
    ['safe\u202egpj', 'safe gpj'],
    ['half \ud83d', 'half \ufffd'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['x'.repeat(99), 'x'.repeat(60)],
    ['😀'.repeat(99), '😀'.repeat(60)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(rename(three, typed).name).toBe(kept);
  });

  it('that is empty gets a title', () => {
    expect(titleOf(rename(three, '  '))).toBe('My routine');
    expect(titleOf(rename(three, ' Mine '))).toBe('Mine');
  });

  it('is tidy after tidying once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tidy = tidyName(text);
        expect(tidyName(tidy)).toBe(tidy);
        expect(tidy.isWellFormed()).toBe(true);
        expect([...tidy].length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
