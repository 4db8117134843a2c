import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { expect, test } from 'vitest';
import { stemOf } from '~/domain/query/stem.ts';

test('a stem is the same whether it is reckoned or remembered', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,12}$/), (word) => {
      expect([stemOf(word), stemOf(word)]).toEqual([stemmer(word), stemmer(word)]);
    }),
  );
  expect(stemOf('rolling')).toBe(stemOf('rolls'));
});
