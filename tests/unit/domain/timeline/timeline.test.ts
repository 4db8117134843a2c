import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseSeconds } from '~/domain/dose/duration.ts';
import { toTimedSteps } from '~/domain/routine/timed-steps.ts';
import { FLOOR, timelineOf } from '~/domain/timeline/timeline.ts';
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
      '0-10 down left set 1/1 step 0',
      '10-20 prepare left set 1/1 step 0',
      '20-50 hold left set 1/1 step 0',
      '50-58 switch right set 1/1 step 0',
      '58-88 hold right set 1/1 step 0',
      '88-108 move both set 1/2 step 1',
      '108-138 hold both set 1/2 step 1',
      '138-148 rest both set 2/2 step 1',
      '148-178 hold both set 2/2 step 1',
      '178-193 up both set 2/2 step 1',
      '193-193 done both set 2/2 step 1',
    ]);
    expect(total).toBe(193_000);
  });

  it('goes to the floor and up again only where the exercises ask for it', () => {
    const [first, second] = toTimedSteps(
      { name: '', steps: [step('calf-roll'), step('pec-opener')] },
      CHOICES,
    );
    if (!first || !second) throw new Error('The fixture has no steps');
    const ways = (...floors: readonly boolean[]) =>
      timelineOf(floors.map((floor) => ({ ...second, floor })))
        .phases.filter(({ kind }) => kind === 'down' || kind === 'up')
        .map(({ kind, step: at, end, start }) => `${kind} ${at} ${(end - start) / 1000}`);
    expect(ways(false, false)).toEqual([]);
    expect(ways(true, true)).toEqual(['down 0 10', 'up 1 15']);
    expect(ways(true, false, true)).toEqual(['down 0 10', 'up 1 15', 'down 2 10', 'up 2 15']);
    expect(ways(false, true)).toEqual(['down 1 10', 'up 1 15']);
  });

  it('takes the time to get ready from the caller', () => {
    const steps = toTimedSteps({ name: '', steps: [step('pec-opener')] }, CHOICES);
    const standing = steps.map((each) => ({ ...each, floor: false }));
    expect(timelineOf(standing, { prepare: 5 }).total).toBe(35_000);
    expect(timelineOf(standing, { prepare: 0 }).phases[0].kind).toBe('hold');
    expect(timelineOf(standing, { prepare: Number.NaN }).phases[0].kind).toBe('hold');
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
        const ways = steps.reduce((sum, { floor = false }, index) => {
          const cameFromFloor = steps[index - 1]?.floor === true;
          const way = floor === cameFromFloor ? 0 : floor ? FLOOR.down : FLOOR.up;
          const isLast = index === steps.length - 1;
          return sum + way + (isLast && floor ? FLOOR.up : 0);
        }, 0);
        const lengths = phases.reduce((sum, { start, end }) => sum + (end - start), 0);
        expect(total).toBe((asked + ways) * 1000);
        expect(lengths).toBe(total);
      }),
    );
  });

  it('gives each side its full dose, wherever it is done', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { phases } = timelineOf(steps);
        steps.forEach(({ dose }, at) => {
          const holds = phases.filter(({ kind, step: of }) => kind === 'hold' && of === at);
          for (const side of new Set(holds.map((hold) => hold.side))) {
            const given = holds.filter((hold) => hold.side === side);
            const sum = given.reduce((total, { start, end }) => total + end - start, 0);
            expect(sum).toBe(dose.seconds * dose.sets * 1000);
          }
          expect(holds.length).toBe(dose.sets * (dose.sides === 'each' ? 2 : 1));
        });
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
