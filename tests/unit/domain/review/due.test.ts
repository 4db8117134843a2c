import { describe, expect, test } from 'vitest';
import { isOverdue, oldest, reviewDue } from '~/domain/review/due.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a review is due', () => {
  test.each([
    ['2026-11-22', '2027-11-22'],
    ['2027-01-31', '2028-01-31'],
    ['2028-02-29', '2029-03-01'],
    ['2026-12-31', '2027-12-31'],
  ])('of %s on %s', (reviewed, due) => {
    expect(reviewDue(day(reviewed))).toEqual(day(due));
  });

  test.each([
    ['2026-11-22T00:00:00Z', false],
    ['2027-11-21T23:59:59Z', false],
    ['2027-11-22T00:00:00Z', true],
    ['2040-01-01T00:00:00Z', true],
    // A clock that is wrong must not call a new page old.
    ['1970-01-01T00:00:00Z', false],
  ])('at %s: %s', (now, overdue) => {
    expect(isOverdue(day('2026-11-22'), new Date(now))).toBe(overdue);
  });
});

test('a list is as fresh as the stalest page in it', () => {
  const days = ['2026-11-22', '2025-03-01', '2026-01-01'].map(day);
  expect(oldest(days)).toEqual(day('2025-03-01'));
  expect(() => oldest([])).toThrow(RangeError);
});
