import { describe, expect, test } from 'vitest';
import { changeThatCounts } from '~/components/check/change-that-counts.ts';

describe('the change that counts', () => {
  const known = {
    least: 2,
    unit: 'degrees',
    note: 'Less may be chance.',
    sources: ['johnson2012'],
  };

  test('is one number with its unit', () => {
    expect(changeThatCounts({ ...known, unit: 'cm', least: 4.5 })).toBe('about 4.5 cm');
  });

  test('is a span where the methods differ', () => {
    const span = changeThatCounts({ ...known, unit: 'degrees', most: 6 });
    expect(span).toBe('about 2 to 6 degrees, depending on the method');
  });
});
