import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyClock } from '~/islands/timing/steady-clock.ts';

/** A clock over two hands that the test moves. */
function hands() {
  const at = { monotonic: 5000, wall: 1_000_000 };
  const read = steadyClock(
    () => at.monotonic,
    () => at.wall,
  );
  const first = read();
  return {
    move(monotonic: number, wall: number) {
      at.monotonic += monotonic;
      at.wall += wall;
      return read() - first;
    },
  };
}

describe('a steady clock', () => {
  it('counts a sleep that the monotonic clock missed', () => {
    const { move } = hands();
    expect(move(1000, 1000)).toBe(1000);
    expect(move(200, 600_200)).toBe(601_200);
    expect(move(1000, 1000)).toBe(602_200);
  });

  it('never goes back, even when the wall clock is set back', () => {
    const { move } = hands();
    expect(move(1000, -3_600_000)).toBe(1000);
    expect(move(1000, 1000)).toBe(2000);
  });

  it('does not count a sleep twice where the monotonic clock went on', () => {
    expect(hands().move(600_000, 600_000)).toBe(600_000);
  });

  it('does not run fast on readings that are rounded differently', () => {
    const jitter = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(jitter, (differences) => {
        const { move } = hands();
        const shown = differences.map((difference) => move(100, 100 + difference)).at(-1);
        expect(shown).toBe(differences.length * 100);
      }),
    );
  });
});
