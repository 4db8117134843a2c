import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaBehind, areasOf, timeOnArea } from '~/domain/journal/areas.ts';
import { isTooMuch, withAnswer } from '~/domain/journal/check-in.ts';
import { leap, stretchesOf, timeSpent, UNSPENT } from '~/domain/journal/stretches.ts';
import { canStandIn, withTwins } from '~/domain/journal/twins.ts';
import { elapsed, pause, RESET, resume, type StopWatch, seek } from '~/domain/timeline/clock.ts';
import { timelineOf } from '~/domain/timeline/timeline.ts';
import { anySession } from '../arbitraries.ts';
import { CHOICES, chosen } from '../choices.ts';

/** Down 10, settle 10, left 60, switch 8, right 60, settle 20, hold 60, up 15. */
const session = timelineOf(
  ['calf-roll', 'pec-opener'].map((id) => ({ ...chosen(id), exercise: id, floor: true })),
);

describe('the areas of a session', () => {
  it('are asked about when their last hold is over', () => {
    expect(areasOf(session).map(({ name, end }) => `${name} ${end / 1000}`)).toEqual([
      'Calf roll 148',
      'Pec opener 228',
    ]);
    const asked = [0, 147.9, 148, 227, 228, 9999].map(
      (second) => areaBehind(session, second * 1000)?.step,
    );
    expect(asked).toEqual([undefined, undefined, 0, 0, 1, 1]);
  });

  it('get only the time of their holds', () => {
    const times = areasOf(session).map((area) => timeOnArea(session, area, [[0, session.total]]));
    expect(times).toEqual([120_000, 60_000]);
  });

  it('are not credited with what was jumped over, and twice with what was repeated', () => {
    const [calves] = areasOf(session);
    if (!calves) throw new Error('The fixture has no area');
    const skipped = leap(UNSPENT, 50_000, 100_000);
    const again = leap(skipped, 110_000, 90_000);
    // 20-50, then 100-110, then 90-148.
    expect(timeOnArea(session, calves, stretchesOf(again, 200_000))).toBe(98_000);
  });
});

type Act = { readonly kind: 'run' | 'stand' | 'jump'; readonly amount: number };
const anyActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('run' as const, 'stand' as const, 'jump' as const),
    amount: fc.integer({ min: 0, max: 90_000 }),
  }),
  { maxLength: 40 },
);

describe('what was spent', () => {
  it('is the time that the watch ran, whatever was paused, jumped or reloaded', () => {
    fc.assert(
      fc.property(anySession, anyActs, (steps, acts) => {
        const timeline = timelineOf(steps);
        let now = 5_000_000;
        let watch: StopWatch = RESET;
        let spent = UNSPENT;
        let ran = 0;
        for (const { kind, amount } of acts) {
          if (kind === 'run') {
            const room = Math.max(0, timeline.total - elapsed(watch, now));
            watch = resume(watch, now);
            now += Math.min(amount, room);
            ran += Math.min(amount, room);
            watch = pause(watch, now);
          } else if (kind === 'stand') {
            now += amount;
          } else {
            const to = Math.min(amount, timeline.total);
            spent = leap(spent, elapsed(watch, now), to);
            watch = seek(watch, to, now);
          }
          // What a reload does to it.
          spent = JSON.parse(JSON.stringify(spent));
        }
        const stretches = stretchesOf(spent, elapsed(watch, now));
        expect(timeSpent(stretches)).toBe(ran);
        const byPhase = timeline.phases.map(({ start, end }) => timeSpent(stretches, start, end));
        expect(byPhase.reduce((sum, time) => sum + time, 0)).toBe(ran);
      }),
    );
  });
});

describe('a check-in', () => {
  it('asks for a softer way above five', () => {
    expect([undefined, 0, 5, 6, 10].map(isTooMuch)).toEqual([false, false, false, true, true]);
  });

  it('can be corrected', () => {
    expect([...withAnswer(withAnswer(new Map(), 0, 7), 0, 3)]).toEqual([[0, 3]]);
  });
});

describe('an exercise that stands in', () => {
  const twinOf = (exercise: string) => (exercise === 'calf-roll' ? 'lat-roll' : 'gone');

  it('is shown and spoken from its step on, and not before', () => {
    const steps = ['calf-roll', 'pec-opener', 'calf-roll'].map((id) => ({
      ...chosen(id),
      exercise: id,
    }));
    const changed = withTwins(timelineOf(steps), 1, twinOf, CHOICES);
    expect(changed.steps.map(({ exercise, name }) => [exercise, name])).toEqual([
      ['calf-roll', 'Calf roll'],
      ['pec-opener', 'Pec opener'],
      ['lat-roll', 'Lat roll'],
    ]);
  });

  it('changes no moment of any session', () => {
    fc.assert(
      fc.property(anySession, fc.nat(6), (steps, from) => {
        const usual = timelineOf(steps);
        const { steps: changed, ...rest } = withTwins(usual, from, twinOf, CHOICES);
        expect({ ...rest, steps: usual.steps }).toEqual(usual);
        expect(changed.map(({ dose }) => dose)).toEqual(steps.map(({ dose }) => dose));
      }),
    );
  });

  it('has the same sides, and is not on the floor', () => {
    const [calf, extension, lat] = ['calf-roll', 'thoracic-extension', 'lat-roll'].map(chosen);
    if (!calf || !extension || !lat) throw new Error('The fixture lacks an exercise');
    const standing = { ...lat, position: 'standing-wall' } as const;
    expect(canStandIn(standing, calf)).toBe(true);
    expect(canStandIn(standing, extension)).toBe(false);
    expect(canStandIn(lat, calf)).toBe(false);
  });
});
