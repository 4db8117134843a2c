import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, fileOf, readFile } from '~/domain/routine/file.ts';
import { readLibrary, recordOf } from '~/domain/routine/library.ts';
import { decodeRoutine, encodeRoutine } from '~/domain/routine/link.ts';
import { messageOf } from '~/domain/routine/message.ts';
import { type Routine, tidyNote } from '~/domain/routine/routine.ts';
import { RoutineFileSchema } from '~/domain/routine/stored-schema.ts';
import { doseOfStep } from '~/domain/routine/timed-steps.ts';
import { anyRoutine, anyText } from '../arbitraries.ts';
import { CHOICES } from '../choices.ts';

/** Any routine with everything that stays on the device. */
const anyFullRoutine: fc.Arbitrary<Routine> = fc
  .tuple(
    anyRoutine,
    fc.array(fc.tuple(fc.constantFrom(undefined, 'left' as const, 'right' as const), anyText), {
      minLength: 40,
      maxLength: 40,
    }),
    fc.uniqueArray(fc.constantFrom('knee-to-wall', 'seated-rotation'), { maxLength: 2 }),
  )
  .map(([routine, own, checks]) => ({
    ...routine,
    ...(checks.length > 0 && { checks }),
    steps: routine.steps.map((step, index) => {
      const [side, text = ''] = own[index] ?? [];
      const note = tidyNote(text);
      return { ...step, ...(side && { side }), ...(note && { note }) };
    }),
  }));

const SCHEMA = 'https://example.org/routine.schema.json';

describe('a routine file', () => {
  it('comes back the same, and is what the published schema asks for', () => {
    fc.assert(
      fc.property(anyFullRoutine, (routine) => {
        const text = fileOf({ ...routine, id: 'mine' }, SCHEMA);
        expect(readFile(text, CHOICES)).toEqual({ ok: true, routine, setAside: [] });
        expect(RoutineFileSchema.safeParse(JSON.parse(text)).success).toBe(true);
      }),
    );
  });

  const step = '{"exercise":"calf-roll","seconds":60,"sets":1}';
  it.each([
    ['nothing', '', 'This file is damaged and cannot be read.'],
    ['a script', '<script>alert(1)</script>', 'This file is damaged and cannot be read.'],
    [
      'a name of a megabyte',
      `{"version":1,"name":"${'x'.repeat(1e6)}","steps":[${step}]}`,
      'This file is too long to be a routine.',
    ],
    [
      'a wrong side',
      `{"version":1,"name":"","steps":[{"exercise":"calf-roll","seconds":60,"sets":1,"side":"top"}]}`,
      'This file is damaged and cannot be read.',
    ],
    [
      'a huge number',
      '{"version":1,"name":"","steps":[{"exercise":"calf-roll","seconds":1e308,"sets":1}]}',
      'This file is damaged: step 1 (calf-roll) must take 10 to 600 seconds.',
    ],
    [
      'a later version',
      '{"version":2}',
      'This file was written by a newer version of this site. Reload the page.',
    ],
    [
      'too many steps',
      `{"version":1,"name":"","steps":[${Array(41).fill(step).join()}]}`,
      'This file holds 41 steps, but a routine has at most 40.',
    ],
  ])('of %s is refused', (_, text, reason) => {
    expect(readFile(text, CHOICES)).toEqual({ ok: false, reason });
  });

  it('cannot change what every object has', () => {
    const text = `{"version":1,"name":"x","__proto__":{"bad":1},"steps":[{"exercise":"calf-roll","seconds":60,"sets":1,"__proto__":{"bad":1}}]}`;
    const reading = readFile(text, CHOICES);
    expect(reading).toMatchObject({ ok: true });
    expect(Object.hasOwn({}, 'bad') || 'bad' in {}).toBe(false);
    if (reading.ok) expect(Object.keys(reading.routine.steps[0] ?? {})).not.toContain('bad');
  });

  it('gets a name that every system takes', () => {
    const named = (name: string) => fileName({ name, steps: [] }, 'json');
    expect(named('Désk reset!')).toBe('de-sk-reset.json');
    expect(named('../../etc')).toBe('etc.json');
    expect(named('日本')).toBe('routine.json');
  });
});

describe('what is sent', () => {
  const routine: Routine = {
    ...{ id: 'mine', name: 'Mine', checks: ['knee-to-wall'] },
    steps: [
      { key: 's1', exercise: 'calf-roll', seconds: 60, sets: 2, side: 'left', note: 'secret' },
    ],
  };

  it('holds the side, and neither note nor check nor id', () => {
    expect(encodeRoutine(routine)).toBe('#r=1;Mine;calf-roll.60x2.left');
    expect(decodeRoutine('#r=1;Mine;calf-roll.60x2.left', CHOICES)).toMatchObject({
      routine: { steps: [{ exercise: 'calf-roll', seconds: 60, sets: 2, side: 'left' }] },
    });
    expect(decodeRoutine('#r=1;Mine;calf-roll.60.up', CHOICES).ok).toBe(false);
    expect(messageOf(routine, CHOICES, 'https://example.org/#r')).toBe(
      'Mine (about 3 minutes)\n1. Calf roll, 2 × 60 s left side\nStop if you feel sharp pain, numbness, tingling or dizziness.\nhttps://example.org/#r',
    );
  });

  it('comes back by link but for what stays here', () => {
    fc.assert(
      fc.property(anyFullRoutine, (full) => {
        const { checks: _, ...sent } = full;
        const steps = full.steps.map(({ note: _note, ...rest }) => rest);
        expect(decodeRoutine(encodeRoutine(full), CHOICES)).toMatchObject({
          routine: { ...sent, steps },
        });
      }),
    );
  });

  it('has a side only where the exercise has two', () => {
    const dose = (exercise: string) => {
      const choice = CHOICES.get(exercise);
      return choice && doseOfStep({ seconds: 60, sets: 1, side: 'left' }, choice).sides;
    };
    expect(dose('calf-roll')).toBe('left');
    expect(dose('thoracic-extension')).toBe('both');
  });
});

describe('the routines of a device', () => {
  it('are read newest first; what is damaged is named and harms no other', () => {
    const routine: Routine = {
      name: 'A',
      steps: [{ key: 's1', exercise: 'lat-roll', seconds: 45, sets: 1 }],
    };
    const entries = [
      ['old', recordOf({ ...routine, id: 'old' }, 1)],
      ['bad', { saved: 2, text: '{' }],
      ['new', recordOf(routine, 3)],
      ['worse', null],
    ] as const;
    const { kept, damaged } = readLibrary(entries, CHOICES);
    expect(kept.map(({ id, saved }) => [id, saved])).toEqual([
      ['new', 3],
      ['old', 1],
    ]);
    expect(kept[0]?.routine).toEqual({ ...routine, id: 'new' });
    expect(damaged).toEqual(['bad', 'worse']);
  });
});
