import { describe, expect, it } from 'vitest';
import { routineCautions } from '~/islands/routine-builder/caution-groups.ts';
import {
  countOf,
  filterExercises,
  NO_FILTER,
  usualSeconds,
} from '~/islands/routine-builder/filter-exercises.ts';
import { findExercises } from '~/islands/routine-builder/find-exercises.ts';
import { BODY_CHOICES, MUSCLES } from '../../domain/body-choices.ts';

const WORDS: Record<string, readonly string[]> = {
  'calf-roll': ['calves', 'gastrocnemius'],
  'glute-roll': ['buttocks', 'glutes', 'bottom', 'back side'],
};
const exercises = [...BODY_CHOICES.values()].map((choice) => ({
  choice,
  words: WORDS[choice.id] ?? [],
}));
const find = (query: string) => {
  const { exercises: found, searchedFor } = findExercises(exercises, query);
  return { ids: found.map(({ choice }) => choice.id), searchedFor };
};

describe('finding an exercise', () => {
  it.each([
    ['calf', ['calf-roll'], undefined],
    ['Gastroc', ['calf-roll'], undefined],
    ['calf foam rolling', ['calf-roll'], undefined],
    ['my bottom', ['glute-roll'], undefined],
    ['bottom', ['glute-roll'], undefined],
    ['glutse', ['glute-roll'], 'glute'],
    ['calf glutes', [], undefined],
    ['zzzz', [], undefined],
  ])('%s', (query, ids, searchedFor) => {
    expect(find(query)).toEqual({ ids, searchedFor });
  });

  it('shows all without a query', () => {
    expect(find('').ids).toHaveLength(exercises.length);
  });
});

describe('filtering', () => {
  const ids = (filter: Partial<typeof NO_FILTER>) =>
    filterExercises(exercises, { ...NO_FILTER, ...filter }, MUSCLES).map(({ choice }) => choice.id);

  it('asks for nothing, one thing or several', () => {
    expect(ids({})).toHaveLength(exercises.length);
    expect(ids({ area: 'thoracic-spine' })).toEqual(['thoracic-extension', 'wall-thoracic']);
    expect(ids({ area: 'thoracic-spine', noFloor: true })).toEqual(['wall-thoracic']);
    expect(ids({ tool: 'ball' })).toEqual(['wall-thoracic']);
    expect(ids({ position: 'lying-side' })).toEqual(['lat-roll']);
    expect(ids({ level: 'intermediate' })).toEqual(['wall-thoracic']);
    expect(ids({ level: 'advanced' })).toEqual([]);
    expect(countOf({ ...NO_FILTER, noFloor: true, tool: 'ball' })).toBe(2);
  });

  it('counts sides and pauses in the time', () => {
    const short = ids({ minutes: '2' });
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(exercises.length);
    for (const { choice } of exercises) {
      expect(short.includes(choice.id)).toBe(usualSeconds(choice) <= 120);
    }
  });
});

describe('the cautions of a routine', () => {
  const caution = (
    id: string,
    kind: 'stop' | 'avoid' | 'ask-first' | 'red-flag',
    everywhere: boolean,
  ) => ({
    ...{ id, name: id, kind, everywhere, always: everywhere, instead: 'Ask first.' },
  });
  const all = [
    caution('osteoporosis', 'ask-first', false),
    caution('fracture', 'avoid', true),
    caution('sharp-pain', 'stop', true),
  ];
  const step = (exercise: string, index: number) => ({
    key: `s${index}`,
    exercise,
    seconds: 60,
    sets: 1,
  });

  it('are none for an empty one', () => {
    expect(routineCautions({ name: '', steps: [] }, BODY_CHOICES, all)).toEqual({
      chosen: [],
      always: [],
    });
  });

  it('say which exercise brought them, each once', () => {
    const steps = ['calf-roll', 'thoracic-extension', 'calf-roll'].map(step);
    const { chosen, always } = routineCautions({ name: '', steps }, BODY_CHOICES, all);
    expect(chosen.map(({ id, from }) => [id, from])).toEqual([
      ['osteoporosis', ['Calf roll', 'Thoracic extension']],
    ]);
    expect(always.map(({ kind }) => kind)).toEqual(['stop', 'avoid']);
  });
});
