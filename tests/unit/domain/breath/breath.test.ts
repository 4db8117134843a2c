import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt, breathTurns, USUAL_PACE } from '~/domain/breath/breath.ts';

const anyPace = fc.record({
  in: fc.integer({ min: 2, max: 8 }),
  out: fc.integer({ min: 2, max: 12 }),
});

describe('the guided breath', () => {
  it.each([
    [0, 'in', 4],
    [3999, 'in', 1],
    [4000, 'out', 6],
    [9999, 'out', 1],
    [10_000, 'in', 4],
    [-5, 'in', 4],
  ])('at %d ms goes %s, %d seconds left', (since, turn, seconds) => {
    expect(breathAt(USUAL_PACE, since)).toMatchObject({ turn, seconds });
  });

  it('sounds exactly where it turns', () => {
    fc.assert(
      fc.property(anyPace, fc.integer({ min: 1, max: 600_000 }), (pace, length) => {
        const turns = breathTurns(pace, length);
        expect(turns[0]).toEqual([0, 'in']);
        for (const [start, turn] of turns) {
          expect(start).toBeLessThan(length);
          const { turn: shown, seconds, length: whole } = breathAt(pace, start);
          expect([shown, seconds]).toEqual([turn, whole]);
        }
        const cycles = length / ((pace.in + pace.out) * 1000);
        expect(Math.abs(turns.length - cycles * 2)).toBeLessThan(2);
      }),
    );
  });
});
