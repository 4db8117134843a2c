import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRoutine, encodeRoutine, isRoutineLink } from '~/domain/routine/link.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import { anyRoutine, anyText } from '../arbitraries.ts';
import { CHOICES } from '../choices.ts';

const routine = (name: string): Routine => ({
  name,
  steps: [
    { key: 's1', exercise: 'calf-roll', seconds: 60, sets: 1 },
    { key: 's2', exercise: 'lat-roll', seconds: 45, sets: 2 },
  ],
});

const reasonOf = (fragment: string) => {
  const read = decodeRoutine(fragment, CHOICES);
  return read.ok ? 'was read' : read.reason;
};

describe('a link', () => {
  it.each([
    ['Desk reset', '#r=1;Desk%20reset;calf-roll.60;lat-roll.45x2'],
    ['', '#r=1;;calf-roll.60;lat-roll.45x2'],
    ['a;b#c (50 %)', '#r=1;a%3Bb%23c%20%2850%20%25%29;calf-roll.60;lat-roll.45x2'],
    ['Rücken', '#r=1;R%C3%BCcken;calf-roll.60;lat-roll.45x2'],
  ])('of %j reads well', (name, link) => {
    expect(encodeRoutine(routine(name))).toBe(link);
    expect(decodeRoutine(link, CHOICES)).toEqual({
      ok: true,
      routine: routine(name),
      setAside: [],
    });
  });

  it.each([
    ['without its #', 'r=1;Mine;calf-roll.60'],
    ['with "x1"', '#r=1;Mine;calf-roll.60x1'],
    ['with a closing ;', '#r=1;Mine;calf-roll.60;'],
    ['with the full stop of a sentence', '#r=1;Mine;calf-roll.60.'],
    ['in brackets', '#r=1;Mine;calf-roll.60)'],
    ['encoded once more', `#${encodeURIComponent('r=1;Mine;calf-roll.60')}`.replace('%3D', '=')],
    ['wholly encoded once more', encodeURIComponent('#r=1;Mine;calf-roll.60')],
  ])('%s is read', (_, link) => {
    expect(decodeRoutine(link, CHOICES)).toMatchObject({
      ok: true,
      routine: { name: 'Mine', steps: [{ exercise: 'calf-roll', seconds: 60, sets: 1 }] },
    });
  });

  it('sets unknown exercises aside, each named once, and keeps the rest', () => {
    const read = decodeRoutine('#r=1;A;old-one.30;calf-roll.60;old-one.45;gone.30', CHOICES);
    expect(read).toEqual({
      ok: true,
      routine: { name: 'A', steps: [{ key: 's1', exercise: 'calf-roll', seconds: 60, sets: 1 }] },
      setAside: ['old-one', 'gone'],
    });
  });

  it.each([
    ['', 'This link holds no routine.'],
    ['#main', 'This link holds no routine.'],
    ['#r=', 'This link is damaged: it does not say which kind of link it is.'],
    ['#r=Mine;calf-roll.60', 'This link is damaged: it does not say which kind of link it is.'],
    ['#r=1', 'This link is damaged: its name cannot be read.'],
    ['#r=1;%E0%A4;calf-roll.60', 'This link is damaged: its name cannot be read.'],
    ['#r=1;Mine', 'This link holds no exercises.'],
    ['#r=1;Mine;', 'This link holds no exercises.'],
    [
      '#r=2;anything {at} all',
      'This link is of a newer kind (2) that this page cannot read. Reload the page, or ask for a new link.',
    ],
    ['#r=1;A;calf-roll', 'This link is damaged: step 1 ("calf-roll") cannot be read.'],
    [
      '#r=1;A;calf-roll.60;lat roll.5',
      'This link is damaged: step 2 ("lat roll.5") cannot be read.',
    ],
    ['#r=1;A;;calf-roll.60', 'This link is damaged: step 1 ("") cannot be read.'],
    [
      `#r=1;A;${'é'.repeat(99)}`,
      `This link is damaged: step 1 ("${'é'.repeat(30)}…") cannot be read.`,
    ],
    [
      '#r=1;A;calf-roll.60;lat-roll.9',
      'This link is damaged: step 2 (lat-roll) must take 10 to 600 seconds.',
    ],
    [
      '#r=1;A;calf-roll.999999',
      'This link is damaged: step 1 (calf-roll) must take 10 to 600 seconds.',
    ],
    ['#r=1;A;calf-roll.60x0', 'This link is damaged: step 1 (calf-roll) must have 1 to 5 sets.'],
    ['#r=1;A;calf-roll.60x6', 'This link is damaged: step 1 (calf-roll) must have 1 to 5 sets.'],
    ['#r=1;A;calf-roll.60x', 'This link is damaged: step 1 ("calf-roll.60x") cannot be read.'],
    ['#r=1;A;calf-roll.6e1', 'This link is damaged: step 1 ("calf-roll.6e1") cannot be read.'],
    [
      '#r=1;A;old-one.30;gone.30',
      'This link names only exercises that are not on this site: old-one, gone.',
    ],
    [
      `#r=1;A${';calf-roll.60'.repeat(41)}`,
      'This link holds 41 steps, but a routine has at most 40.',
    ],
  ])('%j is refused', (link, reason) => {
    expect(reasonOf(link)).toBe(reason);
  });

  it('of endless length is refused before it is taken apart', () => {
    expect(reasonOf(`#r=1;A;${' '.repeat(1e6)}b`)).toBe('This link is too long to be a routine.');
  });

  it('of the longest routine is not too long, even encoded once more', () => {
    const step = { exercise: 'thoracic-extension', seconds: 600, sets: 5 };
    const steps = Array.from({ length: 40 }, (_, at) => ({ key: `s${at + 1}`, ...step }));
    const link = encodeRoutine({ name: '\u{1f600}'.repeat(60), steps });
    expect(decodeRoutine(encodeURIComponent(link), CHOICES).ok).toBe(true);
  });

  it('is told from other fragments', () => {
    const routines = ['#r=', 'r=1', '#r=1;A;b.60', '#r%3D1%3BA%3Bb.60'];
    const others = ['', '#', '#main', '#r', '#right=1;'];
    expect([routines.every(isRoutineLink), others.some(isRoutineLink)]).toEqual([true, false]);
  });
});

describe('any link', () => {
  it('brings the same routine back', () => {
    fc.assert(
      fc.property(anyRoutine, (given) => {
        const link = encodeRoutine(given);
        expect(link).toMatch(/^#r=1;[A-Za-z0-9%_.~-]*(;[a-z0-9-]+\.\d+(x[2-5])?)+$/);
        expect(decodeRoutine(link, CHOICES)).toEqual({ ok: true, routine: given, setAside: [] });
        expect(decodeRoutine(encodeURIComponent(link), CHOICES)).toMatchObject({ routine: given });
      }),
      { numRuns: 400 },
    );
  });

  it('survives the way through an address', () => {
    fc.assert(
      fc.property(anyRoutine, (given) => {
        const { hash } = new URL(`https://example.org/routines/build/${encodeRoutine(given)}`);
        expect(decodeRoutine(hash, CHOICES)).toMatchObject({ ok: true, routine: given });
      }),
    );
  });

  it('of a name that is not tidy is still made', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const read = decodeRoutine(encodeRoutine({ ...routine(''), name }), CHOICES);
        expect(read.ok).toBe(true);
      }),
    );
  });

  it('is read or refused, whatever the string', () => {
    const anything = fc.oneof(
      anyText,
      anyText.map((text) => `#r=1;${text}`),
      fc.array(anyText, { maxLength: 8 }).map((parts) => `#r=1;${parts.join(';')}`),
    );
    fc.assert(fc.property(anything, isAnswered), { numRuns: 1000 });
  });

  it('is read or refused after any damage', () => {
    const damaged = fc
      .tuple(anyRoutine.map(encodeRoutine), fc.nat(), fc.nat({ max: 6 }), anyText)
      .map(([link, at, cut, text]) => {
        const place = at % link.length;
        return link.slice(0, place) + text + link.slice(place + cut);
      });
    fc.assert(fc.property(damaged, isAnswered), { numRuns: 1000 });
  });
});

/** What was read is a routine that encodes again; what was refused says so in a sentence. */
function isAnswered(link: string): void {
  const read = decodeRoutine(link, CHOICES);
  if (read.ok) {
    expect(read.routine.steps.length).toBeGreaterThan(0);
    expect(decodeRoutine(encodeRoutine(read.routine), CHOICES)).toEqual({
      ...read,
      setAside: [],
    });
  } else {
    expect(read.reason).toMatch(/^This link [^\n]{10,}\.$/u);
  }
}
