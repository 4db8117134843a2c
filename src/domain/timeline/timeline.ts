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
}

/**
 * `prepare`: get ready for the first exercise. `hold`: work. `switch`: change sides. `rest`:
 * between sets. `move`: move the roller and get into place for the next exercise. `done`: the end.
 */
export type PhaseKind = 'prepare' | 'hold' | 'switch' | 'rest' | 'move' | 'done';

/** A stretch of a session. Covers `start <= elapsed < end`, in milliseconds from the start. */
export interface Phase {
  readonly kind: PhaseKind;
  /** Place in `Timeline.phases`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Place in `Timeline.steps`; prepare and move belong to the step that they lead to. */
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

/**
 * Lays a session out in time. The time of an `each` dose is given in full to each side, with a
 * change of sides between. Phases without length are left out; no steps give an empty session.
 */
export function timelineOf(steps: readonly TimedStep[], options: TimelineOptions = {}): Timeline {
  const phases: Phase[] = [];
  let elapsed = 0;
  for (const { seconds, ...stretch } of steps.flatMap((step, at) =>
    stretchesOf(step, at, options),
  )) {
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
