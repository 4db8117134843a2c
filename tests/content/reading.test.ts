import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Check, Exercise, PresetRoutine } from '~/corpus/corpus.ts';
import { readContent } from '~/corpus/read.ts';
import { gradeOf, proseOfGuide, wordsOf } from '../support/reading-grade.ts';

/** Highest grade of the American school for which we write: pupils of 13 or 14. */
const HIGHEST = 8;

const { corpus } = readContent('.');

const exerciseProse = (exercise: Exercise): string =>
  [
    exercise.summary,
    ...exercise.setUp,
    ...exercise.steps,
    exercise.feel,
    exercise.breathing,
    ...exercise.mistakes.flatMap(({ mistake, fix }) => [mistake, fix]),
    exercise.easier.how,
    exercise.harder.how,
    exercise.noFloor?.how ?? '',
  ].join('\n');
const routineProse = ({ summary, suits, notFor, why }: PresetRoutine): string =>
  [summary, suits, notFor, why].join('\n');
const checkProse = ({ summary, steps, read, error, noFigure, honestNote }: Check): string =>
  [summary, ...steps, ...read, error?.note ?? noFigure ?? '', honestNote].join('\n');

const PAGES = [
  ...corpus.guides.map(({ id, summary }) => {
    const file = `content/guides/${id}.mdx`;
    return { file, text: `${summary}\n${proseOfGuide(readFileSync(file, 'utf8'))}` };
  }),
  ...corpus.exercises.map((record) => ({
    file: `content/exercises/${record.id}.yaml`,
    text: exerciseProse(record),
  })),
  ...corpus.routines.map((record) => ({
    file: `content/routines/${record.id}.yaml`,
    text: routineProse(record),
  })),
  ...corpus.checks.map((record) => ({
    file: `content/checks/${record.id}.yaml`,
    text: checkProse(record),
  })),
  {
    file: 'content/lexicon.yaml',
    text: corpus.lexicon.terms.map(({ means }) => means).join('\n'),
  },
].map((page) => ({ ...page, grade: gradeOf(page.text), words: wordsOf(page.text).length }));

const STEPS = corpus.exercises.map(({ id, setUp, steps }) => ({
  file: `content/exercises/${id}.yaml`,
  grade: gradeOf([...setUp, ...steps].join('\n')),
}));

test('there is text of every kind to read', () => {
  expect(corpus.guides.length).toBeGreaterThanOrEqual(20);
  for (const kind of ['guides', 'exercises', 'routines', 'checks']) {
    expect(PAGES.filter(({ file }) => file.includes(kind)).length, kind).toBeGreaterThan(0);
  }
  expect(PAGES.filter(({ words }) => words < 20)).toEqual([]);
});

describe('is read with eight years of school', () => {
  test.each(PAGES)('grade $grade, $words words: $file', ({ file, grade }) => {
    expect(grade, `${file} reads at grade ${grade}`).toBeLessThanOrEqual(HIGHEST);
  });
});

describe('set-up and steps are read with eight years of school', () => {
  test.each(STEPS)('grade $grade: $file', ({ file, grade }) => {
    expect(grade, `the steps of ${file} read at grade ${grade}`).toBeLessThanOrEqual(HIGHEST);
  });
});
