import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '~/domain/timeline/at.ts';
import { timelineOf } from '~/domain/timeline/timeline.ts';
import { anySession } from '../arbitraries.ts';
import { chosen } from '../choices.ts';

const session = timelineOf(
  [chosen('calf-roll'), chosen('pec-opener')].map((choice) => ({ ...choice, exercise: choice.id })),
);

describe('the view at a moment', () => {
  it.each([
    [0, 'prepare', 10, 'hold'],
    [1, 'prepare', 10, 'hold'],
    [9_000, 'prepare', 1, 'hold'],
    [9_999.5, 'prepare', 1, 'hold'],
    [10_000, 'hold', 60, 'switch'],
    [70_000, 'switch', 8, 'hold'],
    [137_999, 'hold', 1, 'move'],
    [138_000, 'move', 20, 'hold'],
    [158_000, 'hold', 60, 'done'],
    [218_000, 'done', 0, undefined],
    [999_999_999, 'done', 0, undefined],
    [Number.POSITIVE_INFINITY, 'done', 0, undefined],
    [-1, 'prepare', 10, 'hold'],
    [Number.NaN, 'prepare', 10, 'hold'],
  ])('%d ms: %s, shows %d', (elapsed, kind, seconds, next) => {
    const view = at(session, elapsed);
    expect([view.phase.kind, view.seconds, view.next?.kind]).toEqual([kind, seconds, next]);
  });

  it('names the exercise and the one after it', () => {
    const early = at(session, 20_000);
    expect([early.step?.name, early.nextStep?.name]).toEqual(['Calf roll', 'Pec opener']);
    const late = at(session, 200_000);
    expect([late.step?.name, late.nextStep?.name]).toEqual(['Pec opener', undefined]);
  });

  it('of an empty session is done', () => {
    const view = at(timelineOf([]), 5);
    expect([view.done, view.progress, view.step]).toEqual([true, 1, undefined]);
  });

  it('holds together at any moment of any session', () => {
    fc.assert(
      fc.property(anySession, fc.double(), (steps, elapsed) => {
        const timeline = timelineOf(steps);
        const view = at(timeline, elapsed);
        const inside = view.phase.start <= view.elapsed && view.elapsed < view.phase.end;
        expect(view.done ? view.elapsed === timeline.total : inside).toBe(true);
        expect(view.elapsed + view.remaining).toBeCloseTo(timeline.total, 6);
        expect(view.progress).toBeGreaterThanOrEqual(0);
        expect(view.progress).toBeLessThanOrEqual(1);
        expect(view.phaseProgress).toBeGreaterThanOrEqual(0);
        expect(view.phaseProgress).toBeLessThanOrEqual(1);
        expect(view.seconds === 0).toBe(view.done);
        expect(view.remainingSeconds).toBeGreaterThanOrEqual(view.seconds);
      }),
    );
  });

  it('moves only forward', () => {
    const times = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 2 });
    fc.assert(
      fc.property(anySession, times, (steps, moments) => {
        const timeline = timelineOf(steps);
        const views = moments.toSorted((a, b) => a - b).map((moment) => at(timeline, moment));
        views.slice(1).forEach((view, index) => {
          const before = views[index] ?? view;
          expect(view.phase.index).toBeGreaterThanOrEqual(before.phase.index);
          expect(view.remaining).toBeLessThanOrEqual(before.remaining);
        });
      }),
    );
  });
});
