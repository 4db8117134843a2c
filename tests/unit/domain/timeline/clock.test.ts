import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elapsed,
  isRunning,
  pause,
  RESET,
  resume,
  type StopWatch,
  seek,
  start,
} from '~/domain/timeline/clock.ts';
import { restoreWatch } from '~/domain/timeline/stored-clock.ts';

describe('a stop-watch', () => {
  it('counts only while it runs', () => {
    const paused = pause(start(1000), 4000);
    expect(elapsed(paused, 99_000)).toBe(3000);
    expect(elapsed(resume(paused, 10_000), 12_000)).toBe(5000);
  });

  it('is not disturbed by a second press', () => {
    const running = start(0);
    expect(resume(running, 500)).toBe(running);
    const paused = pause(running, 700);
    expect(pause(paused, 900)).toBe(paused);
    expect(elapsed(RESET, 900)).toBe(0);
  });

  it.each([
    ['running', start(0), 62_000, true],
    ['standing', RESET, 60_000, false],
  ])('jumps and stays %s', (_, watch, expected, running) => {
    const jumped = seek(watch, 60_000, 5_000);
    expect(elapsed(jumped, 7_000)).toBe(expected);
    expect(isRunning(jumped)).toBe(running);
  });

  it.each([-5, Number.NaN])('takes a jump to %d for the start', (target) => {
    expect(elapsed(seek(RESET, target, 0), 0)).toBe(0);
  });

  it('never shows less than it had when the clock goes back', () => {
    const watch = resume({ elapsedMs: 2000, runningSince: null }, 10_000);
    expect(elapsed(watch, 4_000)).toBe(2000);
    expect(elapsed(pause(watch, 4_000), 4_000)).toBe(2000);
  });

  it('shows the time run, however often it is paused', () => {
    const spans = fc.array(
      fc.record({ ran: fc.integer({ min: 0, max: 1e7 }), stood: fc.integer({ min: 0, max: 1e9 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(spans, (given) => {
        let now = 0;
        let watch: StopWatch = RESET;
        let before = 0;
        for (const { ran, stood } of given) {
          watch = resume(watch, now);
          now += ran;
          watch = pause(watch, now);
          now += stood;
          expect(elapsed(watch, now)).toBeGreaterThanOrEqual(before);
          before = elapsed(watch, now);
        }
        expect(before).toBe(given.reduce((sum, { ran }) => sum + ran, 0));
      }),
    );
  });

  it('is never negative, whatever the clock says', () => {
    const readings = fc.array(fc.tuple(fc.constantFrom(pause, resume), fc.double()));
    fc.assert(
      fc.property(readings, fc.double(), (presses, now) => {
        const watch = presses.reduce<StopWatch>(
          (state, [press, time]) => press(state, time),
          RESET,
        );
        expect(elapsed(watch, now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a stored stop-watch', () => {
  it('comes back paused', () => {
    const stored = JSON.parse(JSON.stringify(pause(start(0), 4200)));
    expect(restoreWatch(stored)).toEqual({ elapsedMs: 4200, runningSince: null });
    expect(restoreWatch({ elapsedMs: 7, runningSince: 99 })).toEqual({
      elapsedMs: 7,
      runningSince: null,
    });
  });

  it.each([
    null,
    undefined,
    'x',
    [],
    {},
    { elapsedMs: -1 },
    { elapsedMs: '5' },
    { elapsedMs: Number.NaN },
    { elapsedMs: Number.POSITIVE_INFINITY },
  ])('refuses %o', (stored) => {
    expect(restoreWatch(stored)).toBeUndefined();
  });
});
