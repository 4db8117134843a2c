import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseFile } from '~/corpus/parse-file.ts';
import { ExerciseSchema } from '~/schemas/exercise.ts';
import { GuideSchema } from '~/schemas/guide.ts';
import { smallestExercise } from '../../support/records.ts';

const FILE = 'content/exercises/calf-roll.yaml';

function refusals(change: object) {
  const parsed = parseFile(FILE, stringify({ ...smallestExercise, ...change }), ExerciseSchema);
  return 'problems' in parsed ? parsed.problems : [];
}

test('the smallest exercise is right, with its defaults', () => {
  const parsed = parseFile(FILE, stringify(smallestExercise), ExerciseSchema);
  expect(parsed).toMatchObject({
    data: { pressureCeiling: 5, settle: 10, cautions: [], dose: { sets: 1, switch: 8, rest: 10 } },
  });
});

describe('a refusal names file, field, value and the way out', () => {
  const CASES: [string, object, string, RegExp][] = [
    [
      'a word outside the list',
      { tool: 'foam-rolller' },
      'tool',
      /"foam-rolller" is not allowed\. Did you mean "foam-roller"\?/,
    ],
    ['an unknown field', { sumary: 'x' }, '', /unknown field "sumary"\. Did you mean "summary"\?/],
    ['a missing field', { feel: undefined }, 'feel', /^is missing\./],
    ['a number out of range', { pressureCeiling: 7 }, 'pressureCeiling', /^7 is not right: .*5/],
    ['a sentence without an end', { feel: 'In the calf' }, 'feel', /must end with a full stop/],
    [
      'an id that is none',
      { claims: ['Calf Rolling'] },
      'claims.0',
      /"Calf Rolling" is not right: must be lower case/,
    ],
    [
      'a dose outside its range',
      { dose: { ...smallestExercise.dose, seconds: 90 } },
      'dose.seconds',
      /^90 is not right: must lie inside range\.seconds/,
    ],
  ];

  test.each(CASES)('%s', (_, change, field, message) => {
    const problems = refusals(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: FILE, field });
    expect(problems[0]?.message).toMatch(message);
  });

  test('several mistakes are told together', () => {
    expect(
      refusals({ tool: 'rope', level: 'expert', settle: 1 }).map(({ field }) => field),
    ).toEqual(expect.arrayContaining(['tool', 'level', 'settle']));
  });
});

test('broken YAML is told with its line', () => {
  const parsed = parseFile(FILE, 'name: [', ExerciseSchema);
  expect(parsed).toMatchObject({ problems: [{ file: FILE, field: '' }] });
  expect('problems' in parsed && parsed.problems[0]?.message).toMatch(/not valid YAML.*line 1/s);
});

test('a guide is read from its front matter', () => {
  const parsed = parseFile(
    'content/guides/x.mdx',
    '---\ntitle: Hi there\n---\n\nProse',
    GuideSchema,
  );
  expect('problems' in parsed && parsed.problems.map(({ field }) => field)).toContain('summary');
});
