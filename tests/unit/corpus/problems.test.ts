import { describe, expect, test } from 'vitest';
import type { Corpus } from '~/corpus/corpus.ts';
import { ContentError } from '~/corpus/problem.ts';
import { problemsOf } from '~/corpus/problems.ts';
import { soundCorpus } from '../../support/records.ts';

type Break = (corpus: Corpus) => Corpus;

const exercise =
  (change: object): Break =>
  (corpus) => ({
    ...corpus,
    exercises: corpus.exercises.map((record) => ({ ...record, ...change })),
  });

const routine =
  (change: object): Break =>
  (corpus) => ({
    ...corpus,
    routines: corpus.routines.map((record) => ({ ...record, ...change })),
  });

const claim =
  (change: object): Break =>
  (corpus) => ({ ...corpus, claims: corpus.claims.map((record) => ({ ...record, ...change })) });

const words =
  (mean: string): Break =>
  (corpus) => ({
    ...corpus,
    lexicon: { ...corpus.lexicon, words: [{ say: ['gastroc'], mean }] },
  });

test('a sound corpus has no problem', () => {
  expect(problemsOf(soundCorpus())).toEqual([]);
});

describe('a name that points nowhere is told with file, field, value and the way out', () => {
  const CASES: [string, Break, string, string, RegExp][] = [
    [
      'muscle',
      exercise({ muscles: { primary: ['calfs'], secondary: [] } }),
      'content/exercises/calf-roll.yaml',
      'muscles.primary.0',
      /"calfs" is not a muscle\. Did you mean "calves"\?/,
    ],
    [
      'stop sign',
      exercise({ stopSigns: ['sharp-pian'] }),
      'content/exercises/calf-roll.yaml',
      'stopSigns.0',
      /"sharp-pian" is not a caution\. Did you mean "sharp-pain"\?/,
    ],
    [
      'claim',
      exercise({ claims: ['calf-rolling-ankles'] }),
      'content/exercises/calf-roll.yaml',
      'claims.0',
      /Did you mean "calf-rolling-ankle"\?/,
    ],
    [
      'check',
      exercise({ checks: ['knee-to-wall'] }),
      'content/exercises/calf-roll.yaml',
      'checks.0',
      /"knee-to-wall" is not a check\. There are none yet\./,
    ],
    [
      'pose',
      exercise({ pose: 'calf-rol' }),
      'content/exercises/calf-roll.yaml',
      'pose',
      /"calf-rol" is not a pose/,
    ],
    [
      'easier twin',
      exercise({ easier: { how: 'Press less.', exercise: 'calf-rol' } }),
      'content/exercises/calf-roll.yaml',
      'easier.exercise',
      /Did you mean "calf-roll"\?/,
    ],
    [
      'exercise of a routine',
      routine({ steps: [{ exercise: 'calf-rll' }] }),
      'content/routines/short-one.yaml',
      'steps.0.exercise',
      /"calf-rll" is not an exercise/,
    ],
    [
      'source of a claim',
      claim({ sources: ['nakamura2021'] }),
      'content/claims/calf-rolling-ankle.yaml',
      'sources.0',
      /Did you mean "nakamura2021duration"\?/,
    ],
    [
      'target of the lexicon',
      words('muscle:calfs'),
      'content/lexicon.yaml',
      'words.0.mean',
      /"muscle:calfs" does not exist\. Did you mean "muscle:calves"\?/,
    ],
  ];

  test.each(CASES)('%s', (_, breakIt, file, field, message) => {
    const problems = problemsOf(breakIt(soundCorpus()));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, field });
    expect(problems[0]?.message).toMatch(message);
  });
});

test('all problems are told at once, in one error', () => {
  const broken = claim({ sources: ['nobody1999'] })(
    exercise({ claims: ['nothing'], stopSigns: ['nowhere'] })(soundCorpus()),
  );
  const problems = problemsOf(broken);
  expect(problems).toHaveLength(3);
  const { message } = new ContentError(problems);
  expect(message).toMatch(/^3 problems in content:/);
  for (const value of ['nobody1999', 'nothing', 'nowhere']) expect(message).toContain(value);
});

describe('names that people use', () => {
  test('may stand once in each kind', () => {
    const [first] = soundCorpus().exercises;
    const twin = { ...first, id: 'other-roll', name: 'Other roll', alsoCalled: ['calf release'] };
    const corpus = soundCorpus();
    const problems = problemsOf({
      ...corpus,
      exercises: [...corpus.exercises, twin as (typeof corpus.exercises)[number]],
    });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        '"calf release" is already a name in content/exercises/calf-roll.yaml',
      ),
    ]);
  });

  test('are not repeated by the lexicon', () => {
    const corpus = soundCorpus();
    const problems = problemsOf({
      ...corpus,
      lexicon: { ...corpus.lexicon, words: [{ say: ['Calf'], mean: 'muscle:calves' }] },
    });
    expect(problems[0]?.field).toBe('words.0.say.0');
    expect(problems[0]?.message).toContain('content/muscles/calves.yaml');
  });
});

describe('safety', () => {
  test('a stop sign must be of kind stop', () => {
    const corpus = soundCorpus();
    const problems = problemsOf({
      ...corpus,
      cautions: corpus.cautions.map((caution) => ({ ...caution, kind: 'avoid' as const })),
    });
    expect(problems[0]?.message).toContain('not of kind "stop"');
  });

  test('a source that nobody has seen may not be cited', () => {
    const corpus = soundCorpus();
    const problems = problemsOf({
      ...corpus,
      references: corpus.references.map((reference) => ({ ...reference, verified: false })),
    });
    expect(problems[0]).toMatchObject({
      file: 'content/claims/calf-rolling-ankle.yaml',
      field: 'sources.0',
    });
    expect(problems[0]?.message).toContain('UNVERIFIED');
  });
});
