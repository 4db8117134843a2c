import { describe, expect, expectTypeOf, test } from 'vitest';
import { stringify } from 'yaml';
import { parseFile } from '~/corpus/parse-file.ts';
import { LUMBAR_REFUSAL } from '~/schemas/bearing.ts';
import { ExerciseSchema } from '~/schemas/exercise.ts';
import { BEARING_SEGMENTS, type BearingSegment } from '~/schemas/vocabulary.ts';
import { smallestExercise } from '../../support/records.ts';

test('no bearing segment is lumbar or neck, in the list and in the type', () => {
  const names = Object.entries(BEARING_SEGMENTS).flat();
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => /lumb|lower back|low back|neck|cervic/i.test(name))).toEqual([]);
  expectTypeOf<'lumbar' extends BearingSegment ? true : false>().toEqualTypeOf<false>();
});

describe('an exercise that would load the lower back cannot be written', () => {
  test.each(['lumbar', 'lower-back', 'low back', 'lowerback', 'L4', 'lumbar-spine', 'waist'])(
    '%s is refused with the reason',
    (segment) => {
      const text = stringify({ ...smallestExercise, bearing: ['calf', segment] });
      const parsed = parseFile('content/exercises/x.yaml', text, ExerciseSchema);
      expect(parsed).toMatchObject({ problems: [{ field: 'bearing.1' }] });
      const message = 'problems' in parsed ? (parsed.problems[0]?.message ?? '') : '';
      expect(message).toContain(`"${segment}" is not allowed`);
      expect(message).toContain(LUMBAR_REFUSAL);
    },
  );

  test('a slip of the pen gets the nearest word instead', () => {
    const text = stringify({ ...smallestExercise, bearing: ['thoracc'] });
    const parsed = parseFile('content/exercises/x.yaml', text, ExerciseSchema);
    expect('problems' in parsed && parsed.problems[0]?.message).toMatch(
      /Did you mean "thoracic"\?/,
    );
  });
});
