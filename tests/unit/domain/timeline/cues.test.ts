import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcement } from '~/domain/timeline/announcement.ts';
import { at } from '~/domain/timeline/at.ts';
import { between, latest } from '~/domain/timeline/cues.ts';
import { timelineOf } from '~/domain/timeline/timeline.ts';
import { anySession } from '../arbitraries.ts';
import { chosen } from '../choices.ts';

const timed = (id: string, sets = 1) => {
  const choice = chosen(id);
  return { ...choice, exercise: id, dose: { ...choice.dose, sets } };
};
const session = timelineOf([timed('calf-roll'), timed('pec-opener', 2)], { prepare: 5 });

describe('the cues of a session', () => {
  it('come in order with what is said of them', () => {
    const rows = between(session, -1, session.total).map(
      (cue) => `${cue.offset / 1000} ${cue.kind}: ${announcement(cue, session) ?? '-'}`,
    );
    expect(rows).toEqual([
      '0 get-ready: Get ready: Calf roll, left side.',
      '2 three: -',
      '3 two: -',
      '4 one: -',
      '5 start: Start: Calf roll, left side.',
      '35 halfway: Halfway.',
      '55 ten-seconds: Ten seconds left.',
      '62 three: -',
      '63 two: -',
      '64 one: -',
      '65 switch: Switch to the right side.',
      '70 three: -',
      '71 two: -',
      '72 one: -',
      '73 start: Start: right side.',
      '103 halfway: Halfway.',
      '123 ten-seconds: Ten seconds left.',
      '130 three: -',
      '131 two: -',
      '132 one: -',
      '133 move: Next: Pec opener, set 1 of 2.',
      '150 three: -',
      '151 two: -',
      '152 one: -',
      '153 start: Start: Pec opener, set 1 of 2.',
      '183 halfway: Halfway.',
      '203 ten-seconds: Ten seconds left.',
      '210 three: -',
      '211 two: -',
      '212 one: -',
      '213 rest: Rest. Next: set 2 of 2.',
      '220 three: -',
      '221 two: -',
      '222 one: -',
      '223 start: Start: set 2 of 2.',
      '253 halfway: Halfway.',
      '273 ten-seconds: Ten seconds left.',
      '280 three: -',
      '281 two: -',
      '282 one: -',
      '283 done: Done.',
    ]);
  });

  it('leave a short hold in peace', () => {
    const short = (seconds: number) => {
      const step = timed('pec-opener');
      const { cues } = timelineOf([{ ...step, dose: { ...step.dose, seconds } }], { prepare: 0 });
      return cues.map(({ kind }) => kind).filter((kind) => /half|ten/.test(kind));
    };
    expect([short(19), short(20), short(30)]).toEqual([
      [],
      ['ten-seconds'],
      ['halfway', 'ten-seconds'],
    ]);
  });

  it('names the exercise again when there is no pause before it', () => {
    const steps = [timed('pec-opener'), timed('pec-opener')].map((step) => ({
      ...step,
      settle: 0,
    }));
    const timeline = timelineOf(steps);
    const said = timeline.cues.filter(({ kind }) => kind === 'start');
    expect(said.map((cue) => announcement(cue, timeline))).toEqual([
      'Start: Pec opener.',
      'Start: Pec opener.',
    ]);
  });

  it.each([
    [5_000, 5_000],
    [9_000, 4_000],
    [Number.NaN, 9_000],
    [0, Number.NaN],
  ])('between %d and %d there are none', (from, to) => {
    expect(between(session, from, to)).toEqual([]);
  });

  it('are ordered, never share a moment, and lie within their phase', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { cues, phases } = timelineOf(steps);
        expect(cues.length).toBeGreaterThanOrEqual(phases.length);
        cues.forEach((cue, index) => {
          const phase = phases[cue.phase];
          expect(phase).toBeDefined();
          expect(cue.offset).toBeGreaterThanOrEqual(phase?.start ?? Number.NaN);
          expect(cue.offset).toBeLessThanOrEqual(phase?.end ?? Number.NaN);
          expect(cue.offset).toBeGreaterThan(cues[index - 1]?.offset ?? -1);
        });
      }),
    );
  });

  it('are each heard once, however often one asks', () => {
    const steps = fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(anySession, steps, (given, gaps) => {
        const timeline = timelineOf(given);
        let from = -1;
        const heard = [...gaps, Number.POSITIVE_INFINITY].flatMap((gap) => {
          const to = Math.min(timeline.total, from + gap);
          const cues = between(timeline, from, to);
          from = to;
          return cues;
        });
        expect(heard).toEqual(timeline.cues);
      }),
    );
  });

  it('belong to the phase that is shown at their moment', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const timeline = timelineOf(steps);
        for (const cue of timeline.cues) {
          expect(at(timeline, cue.offset).phase.index).toBe(cue.phase);
        }
      }),
    );
  });
});

describe('after a gap', () => {
  const heard = (from: number, to: number) => latest(between(session, from, to), to)?.kind;

  it.each([
    ['an ordinary tick gives the cue that is due', 4_900, 5_100, 'start'],
    ['a slow tick gives the newer of two', 4_000, 5_000, 'start'],
    ['a nap into a hold says that it began', 3_000, 20_000, 'start'],
    ['a nap from hold to hold says only the last start', 20_000, 75_000, 'start'],
    ['a nap that ends after "ten seconds" does not say it late', 20_000, 58_000, undefined],
    ['a nap that ends on "ten seconds" says it', 20_000, 55_500, 'ten-seconds'],
    ['a night gives only the end', 20_000, 9_999_999, 'done'],
    ['nothing passed, nothing is heard', 6_000, 7_000, undefined],
  ])('%s', (_, from, to, kind) => {
    expect(heard(from, to)).toBe(kind);
  });
});
