import type { Dose } from '~/domain/dose/dose.ts';
import { choicesById, type ExerciseChoice } from '~/domain/routine/choice.ts';

const once: Dose = { seconds: 60, sides: 'both', sets: 1, switch: 8, rest: 10 };

const choice = (id: string, name: string, rest: Partial<ExerciseChoice>): ExerciseChoice => ({
  id,
  name,
  spoken: name,
  summary: `Does what ${name} does.`,
  tool: 'foam-roller',
  position: 'sitting-floor',
  level: 'beginner',
  settle: 10,
  setUp: ['Sit on the floor.', 'Put the roller in place.'],
  steps: ['Roll slowly.', 'Stop at a tight spot.', 'Breathe and wait.', 'Roll on.'],
  feel: 'Feel it in the muscle.',
  breathing: 'Breathe out slowly.',
  pressureCeiling: 5,
  cautions: [],
  stopSigns: ['sharp-pain'],
  muscles: ['calves'],
  dose: once,
  ...rest,
});

/** Five exercises that differ in sides, tool, position, settling time and cautions. */
export const CHOICES = choicesById([
  choice('calf-roll', 'Calf roll', {
    dose: { ...once, sides: 'each' },
    cautions: ['deep-vein-thrombosis', 'osteoporosis'],
    stopSigns: ['sharp-pain', 'numbness'],
  }),
  choice('glute-roll', 'Glute roll', { dose: { ...once, sides: 'each' }, settle: 15 }),
  choice('thoracic-extension', 'Thoracic extension', {
    cautions: ['osteoporosis', 'open-wound'],
    stopSigns: ['dizziness', 'sharp-pain'],
    position: 'lying-back',
    pressureCeiling: 4,
  }),
  choice('lat-roll', 'Lat roll', { dose: { ...once, sides: 'each', seconds: 45, sets: 2 } }),
  choice('pec-opener', 'Pec opener', { tool: 'none', settle: 20 }),
]);

/** The exercise with this id; a test that asks for another one is wrong. */
export function chosen(id: string): ExerciseChoice {
  const found = CHOICES.get(id);
  if (found === undefined) throw new Error(`No choice ${id} in the fixture`);
  return found;
}
