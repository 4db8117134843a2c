import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amend,
  begin,
  canRedo,
  canUndo,
  type History,
  record,
  redo,
  undo,
} from '~/domain/routine/history.ts';

const times = <T>(count: number, step: (value: T) => T, value: T): T =>
  Array.from({ length: count }).reduce<T>((state) => step(state), value);

describe('a history', () => {
  it('goes back and forth', () => {
    const two = record(record(begin('a'), 'b'), 'c');
    expect(undo(two).present).toBe('b');
    expect(undo(undo(two)).present).toBe('a');
    expect(redo(undo(two))).toEqual(two);
  });

  it('forgets what was undone once something new is done', () => {
    const branched = record(undo(record(begin('a'), 'b')), 'c');
    expect(canRedo(branched)).toBe(false);
    expect(undo(branched).present).toBe('a');
  });

  it('stays at its ends', () => {
    const fresh = begin('a');
    expect([canUndo(fresh), canRedo(fresh)]).toEqual([false, false]);
    expect(undo(fresh)).toBe(fresh);
    expect(redo(fresh)).toBe(fresh);
    expect(record(fresh, 'a')).toBe(fresh);
  });

  it('can change the present without a step', () => {
    const typed = amend(record(begin('a'), 'b'), 'bc');
    expect([typed.present, undo(typed).present]).toEqual(['bc', 'a']);
  });

  it('keeps an undefined state apart from no state', () => {
    expect(undo(record(begin<string | undefined>(undefined), 'b')).present).toBeUndefined();
  });

  it('restores any states, up to a hundred', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 150 }), (states) => {
        const [first = 0, ...rest] = states;
        const full = rest.reduce<History<number>>(
          (history, state) => record(history, state),
          begin(first),
        );
        const kept = Math.min(100, rest.length);
        const back = times(states.length, undo<number>, full);
        expect(full.past.length).toBe(kept);
        expect(back.present).toBe(states.at(-1 - kept));
        expect(times(states.length, redo<number>, back)).toEqual(full);
      }),
    );
  });
});
