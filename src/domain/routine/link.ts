import {
  type KnownIds,
  type ReadStep,
  type RoutineReading,
  readRoutine,
  refuse,
} from './reading.ts';
import { type Routine, tidyName } from './routine.ts';

/**
 * A routine in the fragment of an address: `#r=1;<name>;<exercise>.<seconds>;<exercise>.<seconds>x<sets>`.
 * A step of one side only ends in `.left` or `.right`: `calf-roll.60.left`.
 * The leading 1 is the version of this format. Links are printed on cards, so version 1 has to be
 * read for ever; a change of meaning takes a new number.
 */
const PREFIX = '#r=';
const VERSION = '1';
const SOURCE = 'This link';

const STEP = /^([a-z][a-z0-9-]{0,79})\.([0-9]{1,6})(?:x([0-9]{1,3}))?(?:\.(left|right))?$/;

/** Twice what the longest routine takes; also bounds the work that a hostile link can ask for. */
const LONGEST = 10_000;

/** What chat and mail programs take into a link when it ends a sentence. */
const TRAILING = /[\s.,:!?)\]>"'\u2019\u201d]+$/;

/** Whether a fragment means to be a routine; `#main` does not. */
export function isRoutineLink(fragment: string): boolean {
  return unwrap(fragment).startsWith(PREFIX);
}

/** The fragment of a routine, with the leading `#`. A name that is not tidy is tidied. */
export function encodeRoutine(routine: Routine): string {
  const steps = routine.steps.map(({ exercise, seconds, sets, side }) =>
    [exercise, `${seconds}${sets === 1 ? '' : `x${sets}`}`, side].filter(Boolean).join('.'),
  );
  return PREFIX + [VERSION, encodeName(routine.name), ...steps].join(';');
}

/**
 * Reads a fragment, with or without its leading `#`. Never throws, whatever the string.
 * @param known the ids that the site has; steps of other exercises are set aside
 */
export function decodeRoutine(fragment: string, known: KnownIds): RoutineReading {
  if (fragment.length > LONGEST) return refuse(`${SOURCE} is too long to be a routine.`);
  const body = unwrap(fragment);
  if (!body.startsWith(PREFIX)) return refuse(`${SOURCE} holds no routine.`);

  const [version = '', name, ...tail] = body.slice(PREFIX.length).split(';');
  if (version !== VERSION) {
    return /^[1-9][0-9]{0,5}$/.test(version)
      ? refuse(
          `${SOURCE} is of a newer kind (${version}) that this page cannot read. Reload the page, or ask for a new link.`,
        )
      : refuse(`${SOURCE} is damaged: it does not say which kind of link it is.`);
  }
  const readName = name === undefined ? undefined : decode(name);
  if (readName === undefined) return refuse(`${SOURCE} is damaged: its name cannot be read.`);

  const steps: ReadStep[] = [];
  for (const [index, text] of withoutTail(tail).entries()) {
    const match = STEP.exec(text);
    if (match === null) {
      return refuse(`${SOURCE} is damaged: step ${index + 1} (${quote(text)}) cannot be read.`);
    }
    const [, exercise = '', seconds, sets = 1, side] = match;
    const dose = { exercise, seconds: Number(seconds), sets: Number(sets) };
    steps.push(side === 'left' || side === 'right' ? { ...dose, side } : dose);
  }
  if (steps.length === 0) return refuse(`${SOURCE} holds no exercises.`);
  return readRoutine(SOURCE, readName, steps, known);
}

/** Also encodes the marks that `encodeURIComponent` leaves and that end a link in running text. */
const encodeName = (name: string) =>
  encodeURIComponent(tidyName(name)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Some programs encode a whole fragment once more; then it has no separator left. */
function unwrap(fragment: string): string {
  const isWrapped = !fragment.includes(';') && /%3b/i.test(fragment);
  const plain = isWrapped ? (decode(fragment) ?? fragment) : fragment;
  return `#${plain.replace(/^#+/, '')}`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function withoutTail(steps: readonly string[]): readonly string[] {
  const last = steps.at(-1)?.replace(TRAILING, '');
  if (last === undefined) return steps;
  return last === '' ? steps.slice(0, -1) : [...steps.slice(0, -1), last];
}

/** Damaged text shown to the person: short, and on one line. */
const quote = (text: string) => {
  const plain = tidyName(text);
  return `"${plain.length > 30 ? `${[...plain].slice(0, 30).join('')}…` : plain}"`;
};
