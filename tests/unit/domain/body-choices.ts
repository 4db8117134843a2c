import type { Muscles } from '~/domain/routine/areas.ts';
import { choicesById, type ExerciseChoice } from '~/domain/routine/choice.ts';
import { CHOICES } from './choices.ts';

const like = (id: string, change: Partial<ExerciseChoice>): ExerciseChoice => {
  const choice = CHOICES.get(id);
  if (choice === undefined) throw new Error(`no choice ${id}`);
  return { ...choice, ...change };
};

/** Exercises that work different areas, and one that needs no floor. */
export const BODY_CHOICES = choicesById([
  like('calf-roll', { muscles: ['calves'] }),
  like('glute-roll', { muscles: ['glutes', 'hip-rotators'] }),
  like('thoracic-extension', { muscles: ['mid-back'] }),
  like('lat-roll', { muscles: ['lats'], position: 'lying-side' }),
  like('pec-opener', { muscles: ['chest'], position: 'lying-lengthwise', cautions: ['pregnancy'] }),
  like('thoracic-extension', {
    ...{ id: 'wall-thoracic', name: 'Wall mid-back', muscles: ['mid-back'], tool: 'ball' },
    ...{ position: 'standing-wall', cautions: ['blood-thinners'], level: 'intermediate' },
  }),
]);

export const MUSCLES: Muscles = new Map([
  ['calves', { name: 'Calves', region: 'calves' }],
  ['glutes', { name: 'Glutes', region: 'glutes' }],
  ['hip-rotators', { name: 'Hip rotators', region: 'glutes' }],
  ['mid-back', { name: 'Mid-back', region: 'thoracic-spine' }],
  ['lats', { name: 'Lats', region: 'lats' }],
  ['chest', { name: 'Chest', region: 'chest' }],
]);
