import { doseShort } from '../../dose/short.ts';
import { roughDuration } from '../../dose/spoken-duration.ts';
import { areaOf, type Muscles, placeOf } from '../areas.ts';
import type { Choices, ExerciseChoice } from '../choice.ts';
import { freshKey, type Routine } from '../routine.ts';
import { doseOfStep, routineSeconds } from '../timed-steps.ts';
import { CONCERNS, type Concern } from './concerns.ts';
import { whyLeftOut } from './left-out.ts';
import type { KnownCaution, Wishes } from './wishes.ts';

/** A routine with the reason for every part of it, in whole sentences. */
export interface Proposal {
  /** Without steps when nothing may or can be proposed; `lines` say why. */
  readonly routine: Routine;
  readonly lines: readonly string[];
  /** One sentence for each exercise that would have suited but for an answer. */
  readonly leftOut: readonly string[];
}

/** More than this on a card are done less. */
const MOST = 5;
/** A shorter dose is tried where the usual one does not fit, never a longer one. */
const SHORTER = [60, 45, 30] as const;

/**
 * Proposes a routine by rules: only exercises for the concern, none that clashes with a ticked
 * caution, needs another tool or the floor when that was ruled out; one exercise an area, the most
 * useful area first, for as long as there is time; then in the usual order from the feet up.
 */
export function propose(
  wishes: Wishes,
  choices: Choices,
  muscles: Muscles,
  cautions: readonly KnownCaution[],
): Proposal {
  const known = new Map(cautions.map((caution) => [caution.id, caution]));
  const concern = CONCERNS.find(({ id }) => id === wishes.concern);
  if (concern === undefined) return nothing(['Choose what is bothering you first.']);

  const stops = wishes.cautions.flatMap((id) => known.get(id) ?? []).filter((c) => c.everywhere);
  if (stops.length > 0) {
    return nothing(
      stops.map(
        ({ name, kind }) =>
          `You ticked "${name}". That applies to every exercise here, so nothing is proposed: ${NEXT[kind]}.`,
      ),
    );
  }

  const suited = suitedTo(concern, choices, muscles);
  const refusals = new Map(suited.map((choice) => [choice, whyLeftOut(choice, wishes, known)]));
  const leftOut = suited.flatMap((choice) => {
    const why = refusals.get(choice);
    return why === undefined ? [] : [`${choice.name}: ${why}.`];
  });
  const allowed = suited.filter((choice) => refusals.get(choice) === undefined);
  const { routine, tooLong } = fill(concern, allowed, wishes.seconds, choices, muscles);
  if (routine.steps.length === 0) {
    const why =
      allowed.length > 0
        ? 'There is too little time for even one exercise. A few minutes more will do.'
        : 'No exercise here fits all of your answers. Change one of them, or pick from the list.';
    return { ...nothing([why]), leftOut };
  }
  return {
    routine,
    lines: explain(routine, concern, wishes, choices, muscles, tooLong),
    leftOut,
  };
}

const NEXT = {
  'red-flag': 'get medical help',
  stop: 'stop for today',
  avoid: 'do not roll',
  'ask-first': 'ask a professional first',
} as const;

const nothing = (lines: readonly string[]): Proposal => ({
  routine: { name: '', steps: [] },
  lines,
  leftOut: [],
});

/** Exercises whose main area is one of the concern, the most useful area first. */
function suitedTo(concern: Concern, choices: Choices, muscles: Muscles) {
  const rank = (choice: ExerciseChoice) => {
    const area = areaOf(choice, muscles);
    return area === undefined ? -1 : concern.areas.indexOf(area);
  };
  return [...choices.values()]
    .filter((choice) => rank(choice) >= 0)
    .sort((a, b) => rank(a) - rank(b) || LEVEL[a.level] - LEVEL[b.level]);
}

const LEVEL = { beginner: 0, intermediate: 1, advanced: 2 } as const;

function fill(
  concern: Concern,
  allowed: readonly ExerciseChoice[],
  seconds: number,
  choices: Choices,
  muscles: Muscles,
) {
  let routine: Routine = { name: concern.label, steps: [] };
  const done = new Set<string | undefined>();
  const tooLong: ExerciseChoice[] = [];
  for (const choice of allowed) {
    const area = areaOf(choice, muscles);
    if (done.has(area) || routine.steps.length >= MOST) continue;
    const next = [choice.dose.seconds, ...SHORTER.filter((s) => s < choice.dose.seconds)]
      .map((length) => inOrder(routine, choice, length, choices, muscles))
      .find((candidate) => routineSeconds(candidate, choices) <= seconds);
    if (next === undefined) {
      tooLong.push(choice);
    } else {
      routine = next;
      done.add(area);
    }
  }
  return { routine, tooLong: tooLong.filter((choice) => !done.has(areaOf(choice, muscles))) };
}

function inOrder(
  routine: Routine,
  { id, dose }: ExerciseChoice,
  seconds: number,
  choices: Choices,
  muscles: Muscles,
): Routine {
  const place = (exercise: string) => {
    const choice = choices.get(exercise);
    return placeOf(choice && areaOf(choice, muscles));
  };
  const step = { key: freshKey(routine.steps), exercise: id, seconds, sets: dose.sets };
  const steps = [...routine.steps, step].sort((a, b) => place(a.exercise) - place(b.exercise));
  return { ...routine, steps };
}

function explain(
  routine: Routine,
  concern: Concern,
  wishes: Wishes,
  choices: Choices,
  muscles: Muscles,
  tooLong: readonly ExerciseChoice[],
): readonly string[] {
  const steps = routine.steps.flatMap((step) => {
    const choice = choices.get(step.exercise);
    if (choice === undefined) return [];
    const muscle = choice.muscles.flatMap((id) => muscles.get(id) ?? [])[0]?.name ?? 'body';
    const shorter =
      step.seconds < choice.dose.seconds
        ? `, shorter than the usual ${choice.dose.seconds} s to fit your time`
        : '';
    const dose = doseShort(doseOfStep(step, choice));
    return [`${choice.name}, ${dose}: for your ${muscle.toLowerCase()}${shorter}.`];
  });
  const time = roughDuration(routineSeconds(routine, choices));
  const order =
    'The order goes from the feet up, calves, glutes, mid-back, chest. It is usual practice; no trial of the order was found.';
  return [
    ...(concern.note ? [concern.note] : []),
    ...steps,
    ...(routine.steps.length > 1 ? [order] : []),
    `In all ${time} of your ${Math.floor(wishes.seconds / 60)}, with the pauses to change sides and get into place.`,
    ...tooLong.map(({ name }) => `${name} would have suited too, but there was no time left.`),
  ];
}
