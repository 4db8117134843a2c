import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdviceContext, adviceOn } from '~/domain/routine/advice/advice.ts';
import { positionChanges } from '~/domain/routine/advice/sequence.ts';
import { ROUTINE_LIMITS, type Routine } from '~/domain/routine/routine.ts';
import { BODY_CHOICES as CHOICES, MUSCLES } from '../body-choices.ts';

const context: AdviceContext = {
  choices: CHOICES,
  muscles: MUSCLES,
  cautions: [
    { id: 'osteoporosis', name: 'Thin bones', kind: 'ask-first', everywhere: false },
    { id: 'pregnancy', name: 'Pregnancy', kind: 'ask-first', everywhere: false },
  ],
  ticked: [],
  checks: new Map([['thoracic-extension', [{ id: 'seated-rotation', name: 'Seated rotation' }]]]),
};

const routine = (...steps: (string | [string, number, number?])[]): Routine => ({
  name: 'Mine',
  steps: steps.map((step, index) => {
    const [exercise, seconds, sets = 1] = typeof step === 'string' ? [step, 60] : step;
    return { key: `s${index + 1}`, exercise, seconds, sets };
  }),
});
const about = (what: Routine, id: string, more: Partial<AdviceContext> = {}) =>
  adviceOn(what, { ...context, ...more }).filter((one) => one.id.startsWith(id));
const exercises = (what: Routine | undefined) => what?.steps.map(({ exercise }) => exercise);
const fixed = (what: Routine, id: string, more: Partial<AdviceContext> = {}) =>
  about(what, id, more)[0]?.apply(what);

const anyRoutine: fc.Arbitrary<Routine> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...CHOICES.keys()),
      fc.integer({ min: 10, max: 600 }),
      fc.integer({ min: 1, max: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((steps) => routine(...steps));

describe('advice', () => {
  it('has none for an empty routine and for a good one', () => {
    expect(adviceOn(routine(), context)).toEqual([]);
    const good = routine('calf-roll', 'glute-roll', 'thoracic-extension', 'pec-opener');
    expect(adviceOn({ ...good, checks: ['seated-rotation'] }, context)).toEqual([]);
  });

  it('finds fewer position changes', () => {
    const back = routine('calf-roll', 'thoracic-extension', 'glute-roll');
    expect(about(back, 'positions')[0]?.text).toBe('You change position twice; once would do.');
    expect(exercises(fixed(back, 'positions')?.routine)).toEqual([
      'calf-roll',
      'glute-roll',
      'thoracic-extension',
    ]);
  });

  it('knows the usual order', () => {
    const backwards = routine('pec-opener', 'thoracic-extension', 'calf-roll');
    expect(exercises(fixed(backwards, 'order')?.routine)).toEqual([
      'calf-roll',
      'thoracic-extension',
      'pec-opener',
    ]);
    expect(about(routine('calf-roll', 'pec-opener'), 'order')).toEqual([]);
  });

  it('sees an area that gets under a minute or over five', () => {
    const short = routine(['calf-roll', 20, 2]);
    expect(about(short, 'short-area')[0]?.text).toBe('Less than a minute for the calves.');
    expect(fixed(short, 'short-area')?.routine.steps[0]?.seconds).toBe(30);
    const long = routine(['glute-roll', 200, 2]);
    expect(about(long, 'long-area')[0]?.text).toBe('More than five minutes for the buttocks.');
    expect(fixed(long, 'long-area')?.routine.steps[0]?.seconds).toBe(150);
    expect(about(routine(['calf-roll', 60], ['glute-roll', 150, 2]), 'short-area')).toEqual([]);
    expect(about(routine(['calf-roll', 60], ['glute-roll', 150, 2]), 'long-area')).toEqual([]);
  });

  it('offers an A day and a B day for more than six, and loses no step', () => {
    const six = routine(...[...CHOICES.keys()]);
    expect(about(six, 'too-many')).toEqual([]);
    const seven = { ...routine(...CHOICES.keys(), 'calf-roll'), id: 'mine' };
    const { routine: a, other: b } = fixed(seven, 'too-many') ?? {};
    expect([a?.id, a?.name, b?.id, b?.name]).toEqual([
      'mine',
      'Mine, A day',
      undefined,
      'Mine, B day',
    ]);
    expect(a?.steps).toHaveLength(4);
    expect(b?.steps).toHaveLength(3);
    const keys = [...(a?.steps ?? []), ...(b?.steps ?? [])].map(({ key }) => key);
    expect(keys.toSorted()).toEqual(seven.steps.map(({ key }) => key));
  });

  it('sees the same area twice', () => {
    const twice = routine('thoracic-extension', 'wall-thoracic');
    expect(about(twice, 'same-area')[0]?.text).toBe('Wall mid-back works the mid-back again.');
    expect(exercises(fixed(twice, 'same-area')?.routine)).toEqual(['thoracic-extension']);
    expect(about(routine('calf-roll', 'glute-roll'), 'same-area')).toEqual([]);
  });

  it('offers a check where one fits', () => {
    const back = routine('thoracic-extension');
    expect(fixed(back, 'checks-around')?.routine.checks).toEqual(['seated-rotation']);
    expect(about({ ...back, checks: ['knee-to-wall'] }, 'checks-around')).toEqual([]);
    expect(about(routine('calf-roll'), 'checks-around')).toEqual([]);
  });

  it('sees a clash with what was ticked, before everything else', () => {
    const chest = routine('calf-roll', 'pec-opener');
    expect(about(chest, 'clash')).toEqual([]);
    const ticked = { ticked: ['pregnancy'] };
    expect(adviceOn(chest, { ...context, ...ticked })[0]).toMatchObject({
      text: 'Pec opener may not be for you.',
      reason: 'You ticked "Pregnancy". For this exercise that means: ask a professional first.',
    });
    expect(exercises(fixed(chest, 'clash', ticked)?.routine)).toEqual(['calf-roll']);
  });

  it('has one id, one reason and a fix that changes something each', () => {
    fc.assert(
      fc.property(anyRoutine, fc.subarray(['osteoporosis', 'pregnancy']), (what, ticked) => {
        const all = adviceOn(what, { ...context, ticked });
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const one of all) {
          expect(one.text).toMatch(/^[A-Z0-9].+\.$/);
          expect(one.reason).toMatch(/^[A-Z].+\.$/);
          expect(one.apply(what).routine).not.toEqual(what);
        }
      }),
    );
  });

  it('comes to an end: following all of it never goes round in a circle', () => {
    fc.assert(
      fc.property(anyRoutine, (start) => {
        let what = start;
        for (let turn = 0; turn < 60; turn += 1) {
          const next = adviceOn(what, context)[0];
          if (next === undefined) return;
          what = next.apply(what).routine;
          expect(what.steps.length).toBeLessThanOrEqual(ROUTINE_LIMITS.steps);
        }
        expect.fail('advice without end');
      }),
    );
  });

  it('never asks for more changes of position by its order', () => {
    fc.assert(
      fc.property(anyRoutine, (what) => {
        for (const id of ['order', 'positions']) {
          const better = fixed(what, id)?.routine;
          if (better === undefined) continue;
          expect(positionChanges(better.steps, context)).toBeLessThanOrEqual(
            positionChanges(what.steps, context),
          );
        }
      }),
    );
  });
});
