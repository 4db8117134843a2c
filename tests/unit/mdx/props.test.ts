import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { ExerciseProps, NoProps, parseProps, recordFor } from '~/mdx/props.ts';

const PAGE = '/guides/lats/';

describe('wrong props stop the build and say what is right', () => {
  test('an unknown prop', () => {
    expect(() => parseProps('Steps', PAGE, ExerciseProps, { exercize: 'lat-roll' })).toThrow(
      /<Steps> on \/guides\/lats\/: .*unknown prop "exercize"\. Did you mean "exercise"\?/,
    );
  });

  test('a missing prop', () => {
    expect(() => parseProps('Steps', PAGE, ExerciseProps, {})).toThrow(/exercise: nothing is not/);
  });

  test('a value of the wrong kind', () => {
    const schema = z.strictObject({ seconds: z.int().max(600) });
    expect(() => parseProps('HoldTimer', PAGE, schema, { seconds: 900 })).toThrow(/seconds: 900/);
  });

  test('a prop for a component that takes none', () => {
    expect(() => parseProps('PainScale', PAGE, NoProps, { size: 'big' })).toThrow(/"size"/);
  });
});

test('what Astro adds by itself is no prop', () => {
  const props = { exercise: 'lat-roll', class: 'x', 'data-astro-cid-abc': true };
  expect(parseProps('Steps', PAGE, ExerciseProps, props)).toEqual({ exercise: 'lat-roll' });
});

describe('a record that is named', () => {
  const records = [{ id: 'lat-roll' }, { id: 'calf-roll' }];

  test('is handed over', () => {
    expect(recordFor('Steps', PAGE, records, 'calf-roll')).toBe(records[1]);
  });

  test('or the build stops with the nearest name', () => {
    expect(() => recordFor('Steps', PAGE, records, 'lat-rol')).toThrow(
      '<Steps> on /guides/lats/: there is no "lat-rol". Did you mean "lat-roll"?',
    );
  });
});
