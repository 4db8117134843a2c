import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextHold, nextStep, previousHold, previousStep } from '~/domain/timeline/jump.ts';
import { timelineOf } from '~/domain/timeline/timeline.ts';
import { anySession } from '../arbitraries.ts';
import { chosen } from '../choices.ts';

/** 0 prepare, 5 left, 65 switch, 73 right, 133 move, 153 pec opener, 213 done. */
const session = timelineOf(
  [chosen('calf-roll'), chosen('pec-opener')].map((choice) => ({ ...choice, exercise: choice.id })),
  { prepare: 5 },
);

describe('jumping', () => {
  it.each([
    // from, next hold, previous hold, next exercise, previous exercise
    [0, 5, 0, 133, 0],
    [5, 73, 0, 133, 0],
    [6, 73, 0, 133, 0],
    [8, 73, 5, 133, 0],
    [70, 73, 5, 133, 0],
    [74, 153, 5, 133, 0],
    [80, 153, 73, 133, 0],
    [134, 153, 73, 213, 0],
    [140, 153, 73, 213, 133],
    [160, 213, 153, 213, 133],
    [213, 213, 153, 213, 133],
    [9999, 213, 153, 213, 133],
  ])('from %d s', (from, holdAfter, holdBefore, stepAfter, stepBefore) => {
    const jumps = [nextHold, previousHold, nextStep, previousStep];
    expect(jumps.map((jump) => jump(session, from * 1000) / 1000)).toEqual([
      holdAfter,
      holdBefore,
      stepAfter,
      stepBefore,
    ]);
  });

  it('forward again and again reaches every hold and then the end', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const timeline = timelineOf(steps, { prepare: 5 });
        const visited: number[] = [];
        for (let time = 0; time < timeline.total; ) {
          time = nextHold(timeline, time);
          visited.push(time);
        }
        const holds = timeline.phases.filter(({ kind }) => kind === 'hold');
        const ends = timeline.total === 0 ? [] : [timeline.total];
        expect(visited).toEqual([...holds.map(({ start }) => start), ...ends]);
      }),
    );
  });
});
