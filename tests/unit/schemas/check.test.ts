import { describe, expect, test } from 'vitest';
import { CheckSchema } from '~/schemas/check.ts';

const withoutFigure = {
  name: 'Back scratch',
  alsoCalled: ['zipper test'],
  summary: 'Shows how near your hands come behind your back.',
  steps: ['Stand tall.', 'Reach one hand down.', 'Reach the other hand up.'],
  read: ['A smaller gap means that you reach further.'],
  honestNote: 'A second try is often better by itself.',
};

const error = {
  least: 2,
  unit: 'cm',
  note: 'A smaller change may be chance.',
  sources: ['powden2015'],
};

const noFigure = 'We found no study of how far this test varies.';

const fields = (check: object): string[] =>
  (CheckSchema.safeParse(check).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('a check says how large a change must be, or that nobody has measured it', () => {
  test('the change with its sources is enough', () => {
    expect(fields({ ...withoutFigure, error })).toEqual([]);
  });

  test('an honest "none found" is enough', () => {
    expect(fields({ ...withoutFigure, noFigure })).toEqual([]);
  });

  test('neither is refused, and the way out is told', () => {
    const issues = CheckSchema.safeParse(withoutFigure).error?.issues;
    expect(issues?.map(({ path }) => path.join('.'))).toEqual(['error']);
    expect(issues?.[0]?.message).toMatch(/error.*noFigure/);
  });

  test('both at once are refused', () => {
    expect(fields({ ...withoutFigure, error, noFigure })).toEqual(['error']);
  });

  test('a number without a source is refused', () => {
    expect(fields({ ...withoutFigure, error: { ...error, sources: [] } })).toEqual([
      'error.sources',
    ]);
  });
});
