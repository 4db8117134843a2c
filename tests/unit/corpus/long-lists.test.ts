import { describe, expect, it } from 'vitest';
import { isLongArea, longAreas, ON_LIST } from '~/corpus/long-lists.ts';
import { readContent } from '~/corpus/read.ts';
import { byRegion } from '~/corpus/select.ts';

const { corpus } = readContent('.');
const times = (many: number) => ({
  ...corpus,
  exercises: Array.from({ length: many }, (_, at) =>
    corpus.exercises.map((exercise) => ({ ...exercise, id: `${exercise.id}-${at}` })),
  ).flat(),
});

describe('areas with pages of their own', () => {
  it('are those that a list has no room for, whole', () => {
    const large = times(10);
    const long = longAreas(large);
    expect(long.length).toBeGreaterThan(2);
    expect(long.length).toBeLessThan(byRegion(large).length);
    for (const { region, exercises } of byRegion(large)) {
      expect(isLongArea(large, region)).toBe(exercises.length > ON_LIST);
    }
  });

  it('are none in the library of today, where lists show all', () => {
    expect(byRegion(corpus).length).toBeGreaterThan(5);
    expect(longAreas(corpus)).toEqual([]);
  });
});
