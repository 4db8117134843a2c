import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { type AdviceContext, adviceOn } from '~/domain/routine/advice/advice.ts';
import { cautionsOf } from '~/domain/routine/cautions.ts';
import { choiceOf, choicesById } from '~/domain/routine/choice.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import { routineSeconds } from '~/domain/routine/timed-steps.ts';
import { POSITIONS } from '~/schemas/vocabulary.ts';

const { corpus } = readContent('.');
const choices = choicesById(corpus.exercises.map((record) => choiceOf(record.id, record)));
const byId = new Map(corpus.checks.map((check) => [check.id, check]));

const context = (ticked: readonly string[] = []): AdviceContext => ({
  choices,
  muscles: new Map(corpus.muscles.map((muscle) => [muscle.id, muscle])),
  cautions: corpus.cautions,
  ticked,
  checks: new Map(
    corpus.exercises.map(({ id, checks }) => [
      id,
      checks.flatMap((check) => byId.get(check) ?? []),
    ]),
  ),
});

const routines = corpus.routines.map((preset) => ({
  ...preset,
  routine: { ...fromPreset(preset, choices), checks: preset.checks } satisfies Routine,
}));
const seconds = (id: string) => {
  const found = routines.find((preset) => preset.id === id);
  return found === undefined ? Number.NaN : routineSeconds(found.routine, choices);
};
const onTheFloor = (id: string) =>
  routines
    .filter((preset) => preset.id === id)
    .flatMap(({ steps }) => steps.map(({ exercise }) => choices.get(exercise)?.position))
    .filter((position) => position !== undefined && POSITIONS[position].floor);
const clashesOf = (routine: Routine, ticked: readonly string[]) =>
  adviceOn(routine, context(ticked)).filter(({ id }) => id.startsWith('clash '));

test('there are twelve routines to advise on', () => {
  expect(routines.length).toBeGreaterThanOrEqual(12);
});

describe.each(routines)('$id', ({ routine, steps, checks }) => {
  test('leaves our own rules nothing to advise', () => {
    expect(adviceOn(routine, context()).map(({ text }) => text)).toEqual([]);
  });

  test('has three to six exercises, none of them twice', () => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(new Set(steps.map(({ exercise }) => exercise)).size).toBe(steps.length);
  });

  test('keeps to the seconds and the sets that each exercise calls reasonable', () => {
    const outside = routine.steps.filter(({ exercise, seconds, sets }) => {
      const range = corpus.exercises.find(({ id }) => id === exercise)?.dose.range;
      if (range === undefined) return true;
      const within = (value: number, [least, most]: readonly [number, number]) =>
        value >= least && value <= most;
      return !within(seconds, range.seconds) || !within(sets, range.sets);
    });
    expect(outside).toEqual([]);
  });

  test('has a check, and each check tests one of its exercises', () => {
    const tested = steps.flatMap(
      ({ exercise }) => corpus.exercises.find(({ id }) => id === exercise)?.checks ?? [],
    );
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter((check) => !tested.includes(check))).toEqual([]);
  });

  test('is free of a clash once the advice on it is followed, whatever is ticked', () => {
    const own = cautionsOf(routine, choices);
    expect(own.length).toBeGreaterThan(0);
    for (const caution of own) {
      const clashes = clashesOf(routine, [caution]);
      expect(clashes.length, caution).toBeGreaterThan(0);
      const left = clashes.reduce<Routine>((now, { apply }) => apply(now).routine, routine);
      expect(clashesOf(left, [caution]), caution).toEqual([]);
    }
  });
});

test('five minutes a day takes about five minutes by our own clock', () => {
  expect(seconds('five-minutes-a-day')).toBeGreaterThanOrEqual(270);
  expect(seconds('five-minutes-a-day')).toBeLessThanOrEqual(300);
});

test('none but the leg day takes more than twelve and a half minutes', () => {
  const long = routines.filter(({ routine }) => routineSeconds(routine, choices) > 750);
  expect(long.map(({ id }) => id)).toEqual(['after-leg-day']);
});

test('the desk break and the tech neck stay off the floor; travel goes down once at most', () => {
  expect(onTheFloor('desk-break')).toEqual([]);
  expect(onTheFloor('tech-neck')).toEqual([]);
  expect(onTheFloor('travel-with-a-ball').length).toBeLessThanOrEqual(1);
  expect(onTheFloor('desk-reset').length).toBeGreaterThan(0);
});

test('the first week asks for nothing but beginner exercises', () => {
  const first = routines.find(({ id }) => id === 'first-week');
  const levels = first?.steps.map(({ exercise }) => choices.get(exercise)?.level);
  expect(new Set(levels)).toEqual(new Set(['beginner']));
});
