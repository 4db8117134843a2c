import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseSeconds } from '~/domain/dose/duration.ts';
import { toTimedSteps } from '~/domain/routine/timed-steps.ts';
import { timelineOf } from '~/domain/timeline/timeline.ts';
import { anySession } from '../arbitraries.ts';
import { CHOICES } from '../choices.ts';

const step = (exercise: string, sets = 1) => ({ key: exercise, exercise, seconds: 30, sets });

describe('a timeline', () => {
  it('lays two exercises out in order', () => {
    const routine = { name: '', steps: [step('calf-roll'), step('pec-opener', 2)] };
    const { phases, total } = timelineOf(toTimedSteps(routine, CHOICES));
    const rows = phases.map(
      ({ kind, side, set, sets, step, start, end }) =>
        `${start / 1000}-${end / 1000} ${kind} ${side} set ${set}/${sets} step ${step}`,
    );
    expect(rows).toEqual([
      '0-10 prepare left set 1/1 step 0',
      '10-40 hold left set 1/1 step 0',
      '40-48 switch right set 1/1 step 0',
      '48-78 hold right set 1/1 step 0',
      '78-98 move both set 1/2 step 1',
      '98-128 hold both set 1/2 step 1',
      '128-138 rest both set 2/2 step 1',
      '138-168 hold both set 2/2 step 1',
      '168-168 done both set 2/2 step 1',
    ]);
    expect(total).toBe(168_000);
  });

  it('takes the time to get ready from the caller', () => {
    const steps = toTimedSteps({ name: '', steps: [step('pec-opener')] }, CHOICES);
    expect(timelineOf(steps, { prepare: 5 }).total).toBe(35_000);
    expect(timelineOf(steps, { prepare: 0 }).phases[0].kind).toBe('hold');
    expect(timelineOf(steps, { prepare: Number.NaN }).phases[0].kind).toBe('hold');
  });

  it('of nothing is done at once', () => {
    const { phases, total } = timelineOf([]);
    expect(phases.map(({ kind }) => kind)).toEqual(['done']);
    expect(total).toBe(0);
  });

  it('neither loses nor invents time', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { phases, total } = timelineOf(steps);
        const asked = steps.reduce((sum, { settle, dose }) => sum + settle + doseSeconds(dose), 0);
        const lengths = phases.reduce((sum, { start, end }) => sum + (end - start), 0);
        expect(total).toBe(asked * 1000);
        expect(lengths).toBe(total);
      }),
    );
  });

  it('is without gap or overlap, and ends with done', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { phases, total } = timelineOf(steps);
        expect(phases[0].start).toBe(0);
        phases.forEach((phase, index) => {
          expect(phase.index).toBe(index);
          const next = phases[index + 1];
          if (next === undefined) {
            expect([phase.kind, phase.start, phase.end]).toEqual(['done', total, total]);
          } else {
            expect(phase.end).toBe(next.start);
            expect(phase.end).toBeGreaterThan(phase.start);
            expect(next.step - phase.step).toBeOneOf([0, 1]);
          }
        });
      }),
    );
  });
});
