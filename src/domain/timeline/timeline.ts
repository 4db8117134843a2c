import type { Dose, Side } from '../dose/dose.ts';
import { partsOf } from '../dose/parts.ts';
import { type Cue, cuesOf } from './cues.ts';

/** One exercise with its dose, ready to be timed. */
export interface TimedStep {
  /** Id of the exercise record. */
  readonly exercise: string;
  readonly name: string;
  /** Short name for a voice, sayable in two seconds. */
  readonly spoken: string;
  readonly dose: Dose;
  /** Seconds to get into place. */
  readonly settle: number;
  /** Whether it is done on the floor; then the way down and up is part of the session. */
  readonly floor?: boolean;
}

/**
 * `down` and `up`: get down to the floor, and up again. `prepare`: get ready for the first exercise. `hold`: work. `switch`: change sides. `rest`:
 * between sets. `move`: move the roller and get into place for the next exercise. `done`: the end.
 */
export type PhaseKind = 'down' | 'prepare' | 'hold' | 'switch' | 'rest' | 'move' | 'up' | 'done';

/** A stretch of a session. Covers `start <= elapsed < end`, in milliseconds from the start. */
export interface Phase {
  readonly kind: PhaseKind;
  /** Place in `Timeline.phases`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Place in `Timeline.steps`; all that leads to a step belongs to it, and so does the last way up. */
  readonly step: number;
  /** Which set, counted from 1; a rest belongs to the set that it leads to. */
  readonly set: number;
  readonly sets: number;
  /** The side that is worked; in other phases the side that comes next. */
  readonly side: Side;
}

/** A whole session laid out in time. Phases follow each other without gap; the last one is `done`. */
export interface Timeline {
  readonly steps: readonly TimedStep[];
  readonly phases: readonly [Phase, ...Phase[]];
  readonly cues: readonly Cue[];
  /** Length in milliseconds. */
  readonly total: number;
}

export interface TimelineOptions {
  /** Seconds to get ready; without it, the time that the first exercise needs to settle. */
  readonly prepare?: number;
}

type Stretch = Omit<Phase, 'index' | 'start' | 'end'> & { readonly seconds: number };

/** Seconds for the way to the floor and back; slow enough for knees that complain. */
export const FLOOR = { down: 10, up: 15 } as const;

/**
 * Lays a session out in time. The time of an `each` dose is given in full to each side, with a
 * change of sides between. Phases without length are left out; no steps give an empty session.
 */
export function timelineOf(steps: readonly TimedStep[], options: TimelineOptions = {}): Timeline {
  const phases: Phase[] = [];
  let elapsed = 0;
  const stretches = steps.flatMap((step, at) => [
    ...wayTo(step, steps[at - 1], at),
    ...stretchesOf(step, at, options),
  ]);
  for (const { seconds, ...stretch } of [...stretches, ...wayOut(steps)]) {
    const length = milliseconds(seconds);
    if (length === 0) continue;
    phases.push({ ...stretch, index: phases.length, start: elapsed, end: elapsed + length });
    elapsed += length;
  }
  const last = phases.at(-1);
  const done: Phase = {
    ...{ step: 0, set: 1, sets: 1, side: 'both', ...last },
    ...{ kind: 'done', index: phases.length, start: elapsed, end: elapsed },
  };
  const [first = done, ...others] = [...phases, done];
  const ordered: Timeline['phases'] = [first, ...others];
  return { steps, phases: ordered, cues: cuesOf(ordered), total: elapsed };
}

/** Down to the floor or up from it, where this step is not done where the one before was. */
function wayTo(step: TimedStep, before: TimedStep | undefined, at: number): Stretch[] {
  const isFloor = step.floor === true;
  if (isFloor === (before?.floor === true)) return [];
  const side = partsOf(step.dose)[0]?.side ?? 'both';
  const kind = isFloor ? 'down' : 'up';
  return [{ kind, seconds: FLOOR[kind], step: at, set: 1, sets: step.dose.sets, side }];
}

/** Up from the floor at the very end. */
function wayOut(steps: readonly TimedStep[]): Stretch[] {
  const last = steps.at(-1);
  if (last?.floor !== true) return [];
  const { sets } = last.dose;
  const step = steps.length - 1;
  return [{ kind: 'up', seconds: FLOOR.up, step, set: sets, sets, side: 'both' }];
}

function stretchesOf(step: TimedStep, at: number, options: TimelineOptions): Stretch[] {
  const parts = partsOf(step.dose);
  const sets = step.dose.sets;
  const lead: Stretch = {
    kind: at === 0 ? 'prepare' : 'move',
    seconds: at === 0 ? (options.prepare ?? step.settle) : step.settle,
    step: at,
    set: 1,
    sets,
    side: parts[0]?.side ?? 'both',
  };
  return [lead, ...parts.map((part) => ({ ...part, step: at, sets }))];
}

const milliseconds = (seconds: number) =>
  Number.isFinite(seconds) ? Math.max(0, Math.round(seconds * 1000)) : 0;
