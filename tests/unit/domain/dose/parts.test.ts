import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseSeconds, workSeconds } from '~/domain/dose/duration.ts';
import { partsOf } from '~/domain/dose/parts.ts';
import { anyDose } from '../arbitraries.ts';

describe('the parts of a dose', () => {
  it('alternate the sides, set by set', () => {
    const parts = partsOf({ seconds: 30, sides: 'each', sets: 2, switch: 8, rest: 10 });
    expect(
      parts.map(({ kind, side, set, seconds }) => `${kind} ${side} ${set} ${seconds}`),
    ).toEqual([
      'hold left 1 30',
      'switch right 1 8',
      'hold right 1 30',
      'rest left 2 10',
      'hold left 2 30',
      'switch right 2 8',
      'hold right 2 30',
    ]);
  });

  it('never give less time to get back to the left than to change sides', () => {
    const parts = partsOf({ seconds: 30, sides: 'each', sets: 2, switch: 8, rest: 0 });
    expect(parts.filter(({ kind }) => kind === 'rest').map(({ seconds }) => seconds)).toEqual([8]);
  });

  it('60 seconds each side is 60 and 60 and a change', () => {
    const dose = { seconds: 60, sides: 'each', sets: 1, switch: 8, rest: 10 } as const;
    expect(workSeconds(dose)).toBe(120);
    expect(doseSeconds(dose)).toBe(128);
  });

  it('"each" gives two full holds per set, everything else one', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const holds = partsOf(dose).filter(({ kind }) => kind === 'hold');
        for (let set = 1; set <= dose.sets; set += 1) {
          const sides = holds.filter((hold) => hold.set === set).map(({ side }) => side);
          expect(sides).toEqual(dose.sides === 'each' ? ['left', 'right'] : [dose.sides]);
        }
        expect(holds.every(({ seconds }) => seconds === dose.seconds)).toBe(true);
        expect(workSeconds(dose)).toBe(holds.length * dose.seconds);
      }),
    );
  });

  it('have no pause at the ends and none beside another', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const kinds = partsOf(dose).map(({ kind }) => kind);
        expect([kinds.at(0), kinds.at(-1)]).toEqual(['hold', 'hold']);
        const pauses = kinds.filter((kind, at) => kind !== 'hold' && kinds[at + 1] !== 'hold');
        expect(pauses).toEqual([]);
      }),
    );
  });
});
