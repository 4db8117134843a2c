import { describe, expect, it } from 'vitest';
import { timelineOf } from '~/domain/timeline/timeline.ts';
import { planOf } from '~/islands/hold-timer/plan.ts';
import { HoldTimerProps } from '~/islands/hold-timer/props.ts';

const step = (dose: object) => ({
  exercise: 'lat-roll',
  name: 'Lat roll',
  spoken: 'Lats',
  settle: 20,
  dose: { seconds: 60, sides: 'each', sets: 1, switch: 8, rest: 10, ...dose } as const,
});
const plan = (dose: object) => {
  const { lines, repeat } = planOf(timelineOf([step(dose)]));
  return [...lines.map(({ what, time }) => `${what}: ${time}`), repeat];
};

describe('the plan of a hold timer', () => {
  it('gives the full time to each side', () => {
    expect(plan({})).toEqual([
      'Get into place: 20 seconds',
      'Go, left side: 1 minute',
      'Switch sides: 8 seconds',
      'Go, right side: 1 minute',
      '',
    ]);
  });

  it('tells one set and how often it comes', () => {
    expect(plan({ sides: 'both', sets: 3 })).toEqual([
      'Get into place: 20 seconds',
      'Go: 1 minute',
      'Rest: 10 seconds',
      'Then the same again, until you have done 3 sets.',
    ]);
  });
});

describe('what a writer gives to a hold timer', () => {
  it('may change the dose', () => {
    const given = { exercise: 'lat-roll', seconds: 30, sides: 'each' };
    expect(HoldTimerProps.parse(given)).toEqual(given);
  });

  it.each([
    [{ exercise: 'lat-roll', second: 30 }, 'second'],
    [{ exercise: 'lat-roll', seconds: 5 }, 'at least 10'],
    [{ exercise: 'lat-roll', sides: 'left' }, 'each'],
    [{}, 'exercise'],
  ])('is refused when it is %j', (given, word) => {
    const { success, error } = HoldTimerProps.safeParse(given);
    expect(success).toBe(false);
    expect(JSON.stringify(error?.issues)).toContain(word);
  });
});
