import { describe, expect, it } from 'vitest';
import { clockTime } from '~/domain/dose/clock-time.ts';
import type { Dose } from '~/domain/dose/dose.ts';
import { doseProse } from '~/domain/dose/prose.ts';
import { doseShort } from '~/domain/dose/short.ts';
import { roughDuration, spokenDuration } from '~/domain/dose/spoken-duration.ts';

const dose = (rest: Partial<Dose>): Dose => ({
  ...{ seconds: 60, sides: 'both', sets: 1, switch: 8, rest: 10 },
  ...rest,
});

describe('a dose in words', () => {
  it.each([
    [{}, '60 seconds', '60 s'],
    [{ sides: 'each' }, '60 seconds each side', '60 s each side'],
    [{ sides: 'left', seconds: 90 }, '90 seconds, left side', '90 s left side'],
    [{ seconds: 120 }, '2 minutes', '2 min'],
    [{ seconds: 150 }, '2 minutes 30 seconds', '2:30 min'],
    [
      { sides: 'each', seconds: 30, sets: 2 },
      '2 sets of 30 seconds each side, with 10 seconds of rest between sets',
      '2 × 30 s each side',
    ],
    [{ seconds: 30, sets: 3, rest: 0 }, '3 sets of 30 seconds', '3 × 30 s'],
    [{ sets: 2, rest: 1 }, '2 sets of 60 seconds, with 1 second of rest between sets', '2 × 60 s'],
  ] satisfies [Partial<Dose>, string, string][])('%o: %s', (given, prose, short) => {
    expect(doseProse(dose(given))).toBe(prose);
    expect(doseShort(dose(given))).toBe(short);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0:00', '0 seconds'],
    [1, '0:01', '1 second'],
    [64.2, '1:05', '1 minute 5 seconds'],
    [120, '2:00', '2 minutes'],
    [3600, '1:00:00', '1 hour'],
    [3725, '1:02:05', '1 hour 2 minutes 5 seconds'],
    [-3, '0:00', '0 seconds'],
    [Number.NaN, '0:00', '0 seconds'],
    [Number.POSITIVE_INFINITY, '0:00', '0 seconds'],
  ])('%d seconds is %s', (seconds, clock, spoken) => {
    expect(clockTime(seconds)).toBe(clock);
    expect(spokenDuration(seconds)).toBe(spoken);
  });

  it.each([
    [45, '45 seconds'],
    [60, 'about 1 minute'],
    [89, 'about 1 minute'],
    [500, 'about 8 minutes'],
  ])('%d seconds is %s for planning', (seconds, words) => {
    expect(roughDuration(seconds)).toBe(words);
  });
});
