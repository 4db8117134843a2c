import { describe, expect, test } from 'vitest';
import { report } from '~/corpus/problem.ts';
import { problemsOf } from '~/corpus/problems.ts';
import { readContent } from '~/corpus/read.ts';

const { corpus, problems, ids } = readContent('.');

test('there is content of every kind', () => {
  const counts = {
    exercises: corpus.exercises.length,
    muscles: corpus.muscles.length,
    routines: corpus.routines.length,
    checks: corpus.checks.length,
    guides: corpus.guides.length,
    claims: corpus.claims.length,
    cautions: corpus.cautions.length,
    references: corpus.references.length,
    terms: corpus.lexicon.terms.length,
  };
  for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(0);
});

test('every file obeys its schema and every relation holds', () => {
  expect(report([...problems, ...problemsOf(corpus, ids)])).toBe('0 problems in content:\n\n\n');
});

describe('the ids that other sites rely on exist', () => {
  test.each([
    ['exercises', ['calf-roll', 'glute-roll', 'thoracic-extension', 'lat-roll', 'pec-opener']],
    ['routines', ['desk-reset']],
    ['guides', ['lower-back', 'thoracic-extension', 'lats', 'pain-scale', 'session-structure']],
  ] as const)('%s', (kind, expected) => {
    expect(corpus[kind].map(({ id }) => id)).toEqual(expect.arrayContaining([...expected]));
  });

  test('the desk reset goes calves, glutes, thoracic spine, chest', () => {
    const reset = corpus.routines.find(({ id }) => id === 'desk-reset');
    expect(reset?.steps.map(({ exercise }) => exercise)).toEqual([
      'calf-roll',
      'glute-roll',
      'thoracic-extension',
      'pec-opener',
    ]);
  });
});
