import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseSeconds } from '~/domain/dose/duration.ts';
import { cautionsOf, stopSignsOf } from '~/domain/routine/cautions.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import { EMPTY_ROUTINE } from '~/domain/routine/routine.ts';
import { routineSeconds, routineTimeline, toTimedSteps } from '~/domain/routine/timed-steps.ts';
import { FLOOR } from '~/domain/timeline/timeline.ts';
import { anyRoutine } from '../arbitraries.ts';
import { CHOICES, chosen } from '../choices.ts';

const preset = {
  name: 'Desk reset',
  steps: [
    { exercise: 'calf-roll', seconds: 45 },
    { exercise: 'lat-roll' },
    { exercise: 'thoracic-extension', sets: 3 },
  ],
};
const routine = fromPreset(preset, CHOICES);

describe('a preset', () => {
  it('takes its own doses and else the usual ones', () => {
    expect(routine).toEqual({
      name: 'Desk reset',
      steps: [
        { key: 's1', exercise: 'calf-roll', seconds: 45, sets: 1 },
        { key: 's2', exercise: 'lat-roll', seconds: 45, sets: 2 },
        { key: 's3', exercise: 'thoracic-extension', seconds: 60, sets: 3 },
      ],
    });
  });

  it('with an unknown exercise is refused', () => {
    const wrong = { name: 'Wrong', steps: [{ exercise: 'gone' }] };
    expect(() => fromPreset(wrong, CHOICES)).toThrow(
      'The routine "Wrong" names an unknown exercise "gone".',
    );
  });
});

describe('the time of a routine', () => {
  it('has moves, changes of side and rests in it', () => {
    const calf = 10 + 45 + 8 + 45;
    const lat = 10 + 2 * (45 + 8 + 45) + 10;
    const thoracic = 10 + 3 * 60 + 2 * 10;
    expect(routineSeconds(routine, CHOICES)).toBe(FLOOR.down + calf + lat + thoracic + FLOOR.up);
    expect(routineSeconds(EMPTY_ROUTINE, CHOICES)).toBe(0);
  });

  it('is the length of what the player runs', () => {
    fc.assert(
      fc.property(anyRoutine, (given) => {
        const seconds = routineSeconds(given, CHOICES);
        const asked = given.steps.map((step) => {
          const { dose, settle } = chosen(step.exercise);
          return settle + doseSeconds({ ...dose, seconds: step.seconds, sets: step.sets });
        });
        expect(seconds).toBe(asked.reduce((sum, next) => sum + next, FLOOR.down + FLOOR.up));
        expect(routineTimeline(given, CHOICES).phases.at(-1)?.end).toBe(seconds * 1000);
      }),
    );
  });

  it('takes the sides from the exercise, and leaves unknown exercises out', () => {
    const gone = { key: 's9', exercise: 'gone', seconds: 60, sets: 1 };
    const steps = toTimedSteps({ ...routine, steps: [gone, ...routine.steps] }, CHOICES);
    expect(steps.map(({ exercise, dose }) => `${exercise} ${dose.sides}`)).toEqual([
      'calf-roll each',
      'lat-roll each',
      'thoracic-extension both',
    ]);
  });
});

describe('the cautions of a routine', () => {
  it('travel with its exercises, each once, in order', () => {
    expect(cautionsOf(routine, CHOICES)).toEqual([
      'deep-vein-thrombosis',
      'osteoporosis',
      'open-wound',
    ]);
    expect(cautionsOf(routine, CHOICES, ['fracture', 'osteoporosis']).slice(3)).toEqual([
      'fracture',
    ]);
    expect(stopSignsOf(routine, CHOICES)).toEqual(['sharp-pain', 'numbness', 'dizziness']);
  });

  it('are none without exercises', () => {
    expect(cautionsOf(EMPTY_ROUTINE, CHOICES, ['fracture'])).toEqual([]);
  });

  it('leave none out', () => {
    fc.assert(
      fc.property(anyRoutine, (given) => {
        const ids = cautionsOf(given, CHOICES);
        const asked = given.steps.flatMap(({ exercise }) => chosen(exercise).cautions);
        expect(new Set(ids)).toEqual(new Set(asked));
        expect(ids.length).toBe(new Set(asked).size);
      }),
    );
  });
});
