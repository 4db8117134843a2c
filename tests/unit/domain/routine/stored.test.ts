import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStoredRoutine, serialiseRoutine } from '~/domain/routine/stored.ts';
import { anyRoutine } from '../arbitraries.ts';
import { CHOICES } from '../choices.ts';

const step = { exercise: 'calf-roll', seconds: 60, sets: 1 };
const stored = (change: object) =>
  JSON.stringify({ version: 1, name: 'A', steps: [step], ...change });

describe('a stored routine', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        expect(parseStoredRoutine(serialiseRoutine(routine), CHOICES)).toEqual({
          ...{ ok: true, routine, setAside: [] },
        });
      }),
    );
  });

  it('keeps what is still known', () => {
    const text = stored({ steps: [{ ...step, exercise: 'gone' }, step] });
    expect(parseStoredRoutine(text, CHOICES)).toMatchObject({
      routine: { steps: [{ exercise: 'calf-roll' }] },
      setAside: ['gone'],
    });
  });

  it('says that it was started and left empty', () => {
    expect(parseStoredRoutine(serialiseRoutine({ name: 'A', steps: [] }), CHOICES)).toEqual({
      ok: true,
      routine: { name: 'A', steps: [] },
      setAside: [],
    });
  });

  it.each([
    ['', 'The saved routine is damaged and cannot be read.'],
    ['null', 'The saved routine is damaged and cannot be read.'],
    ['{"version":1', 'The saved routine is damaged and cannot be read.'],
    ['[]', 'The saved routine is damaged and cannot be read.'],
    [stored({ version: 0 }), 'The saved routine is damaged and cannot be read.'],
    [stored({ version: '1' }), 'The saved routine is damaged and cannot be read.'],
    [stored({ name: 7 }), 'The saved routine is damaged and cannot be read.'],
    [stored({ steps: [null] }), 'The saved routine is damaged and cannot be read.'],
    [stored({ steps: 'x' }), 'The saved routine is damaged and cannot be read.'],
    [
      stored({ version: 2, steps: 'x' }),
      'The saved routine was written by a newer version of this site. Reload the page.',
    ],
    [
      stored({ steps: [step, { ...step, seconds: 5 }] }),
      'The saved routine is damaged: step 2 (calf-roll) must take 10 to 600 seconds.',
    ],
    [
      stored({ steps: [{ ...step, sets: 1.5 }] }),
      'The saved routine is damaged: step 1 (calf-roll) must have 1 to 5 sets.',
    ],
  ])('%s is refused', (text, reason) => {
    expect(parseStoredRoutine(text, CHOICES)).toEqual({ ok: false, reason });
  });

  it('is read or refused, whatever the string', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((steps) => stored({ steps: [steps] })),
        ),
        (text) => {
          const read = parseStoredRoutine(text, CHOICES);
          if (!read.ok) expect(read.reason).toMatch(/^The saved routine .+\.$/);
        },
      ),
    );
  });
});
