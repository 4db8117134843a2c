import { describe, expect, it } from 'vitest';
import { choiceOf, choicesById } from '~/domain/routine/choice.ts';
import type { ExerciseData } from '~/schemas/exercise.ts';
import { chosen } from '../choices.ts';

const { id, muscles, dose, ...told } = chosen('calf-roll');
const record: ExerciseData = {
  ...told,
  alsoCalled: ['calf release', 'lower leg roll'],
  searchedAs: ['calfs'],
  muscles: { primary: ['calves'], secondary: ['shins', 'feet'] },
  bearing: ['calf'],
  dose: {
    ...dose,
    sides: 'each',
    range: { seconds: [30, 90], sets: [1, 3] },
    basis: { note: 'Convention.', sources: [] },
  },
  mistakes: [],
  easier: { how: 'Use a softer roller.' },
  harder: { how: 'Cross one leg over.' },
  checks: [],
  claims: [],
};

describe('a choice', () => {
  const choice = choiceOf('calf-roll', record);

  it('is the record without what stays on its page', () => {
    expect(choice).toEqual({ ...told, id, dose, muscles: ['calves', 'shins', 'feet'] });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(choice))).toEqual(choice);
  });

  it('is found by its id', () => {
    expect(choicesById([choice]).get('calf-roll')).toBe(choice);
    expect(choicesById([choice]).get('gone')).toBeUndefined();
  });
});
