import fc from 'fast-check';
import type { Dose } from '~/domain/dose/dose.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import { tidyName } from '~/domain/routine/routine.ts';
import type { TimedStep } from '~/domain/timeline/timeline.ts';
import { CHOICES } from './choices.ts';

/** Any dose that a record or a person may set. */
export const anyDose: fc.Arbitrary<Dose> = fc.record({
  seconds: fc.integer({ min: 10, max: 600 }),
  sets: fc.integer({ min: 1, max: 5 }),
  sides: fc.constantFrom('each', 'both', 'left', 'right'),
  switch: fc.integer({ min: 0, max: 60 }),
  rest: fc.integer({ min: 0, max: 120 }),
});

/** Any exercise with a dose; a name of its own is not needed to time it. */
const anyTimedStep: fc.Arbitrary<TimedStep> = fc.record({
  exercise: fc.constantFrom(...CHOICES.keys()),
  name: fc.constantFrom('Calf roll', 'Lat roll'),
  spoken: fc.constantFrom('Calves', 'Lats'),
  dose: anyDose,
  settle: fc.integer({ min: 0, max: 60 }),
  floor: fc.boolean(),
});

/** Any session, also an empty one. */
export const anySession: fc.Arbitrary<readonly TimedStep[]> = fc.array(anyTimedStep, {
  maxLength: 6,
});

/** Names as people and machines make them: emoji, separators of the link, halves of a character. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => {
    return String.fromCharCode(...units);
  }),
  fc.constantFrom('', ';', '#r=1;', '100 %', '\ud800', 'a\udc00b', 'Rück​en; früh #2', '%E0%A4'),
);

/** Any routine that the builder can hold, with at least one step. */
export const anyRoutine: fc.Arbitrary<Routine> = fc.record({
  name: anyText.map(tidyName),
  steps: fc
    .array(
      fc.record({
        exercise: fc.constantFrom(...CHOICES.keys()),
        seconds: fc.integer({ min: 10, max: 600 }),
        sets: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 40 },
    )
    .map((steps) => steps.map((step, index) => ({ key: `s${index + 1}`, ...step }))),
});
