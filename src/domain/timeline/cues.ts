import type { Phase, PhaseKind, Timeline } from './timeline.ts';

/** What a session signals, by sound and on the screen. `three`, `two`, `one` end every phase. */
export type CueKind =
  | 'down'
  | 'get-ready'
  | 'three'
  | 'two'
  | 'one'
  | 'start'
  | 'halfway'
  | 'switch'
  | 'ten-seconds'
  | 'rest'
  | 'move'
  | 'up'
  | 'done';

/** A signal at a moment. No two cues of a timeline share a moment. */
export interface Cue {
  readonly kind: CueKind;
  /** Milliseconds from the start of the session. */
  readonly offset: number;
  /** Place of the phase in `Timeline.phases`. */
  readonly phase: number;
}

const OPENING: Record<PhaseKind, CueKind> = {
  down: 'down',
  prepare: 'get-ready',
  hold: 'start',
  switch: 'switch',
  rest: 'rest',
  move: 'move',
  up: 'up',
  done: 'done',
};

const OPENINGS: ReadonlySet<CueKind> = new Set(Object.values(OPENING));

const COUNT = [
  { kind: 'three', left: 3000 },
  { kind: 'two', left: 2000 },
  { kind: 'one', left: 1000 },
] as const;

/** Shorter holds get no such cue: it would talk over the name of the exercise or the countdown. */
const LEAST_FOR_TEN_SECONDS = 20_000;
const LEAST_FOR_HALFWAY = 30_000;

/** A cue that is later than this is no longer true: "ten seconds" must not be said at five. */
const FRESH = 1000;

/** All cues of the phases, in order of time. */
export function cuesOf(phases: readonly Phase[]): readonly Cue[] {
  return phases.flatMap((phase) => {
    const length = phase.end - phase.start;
    const cues: Cue[] = [{ kind: OPENING[phase.kind], offset: phase.start, phase: phase.index }];
    if (phase.kind === 'hold' && length >= LEAST_FOR_HALFWAY) {
      cues.push({ kind: 'halfway', offset: phase.start + length / 2, phase: phase.index });
    }
    if (phase.kind === 'hold' && length >= LEAST_FOR_TEN_SECONDS) {
      cues.push({ kind: 'ten-seconds', offset: phase.end - 10_000, phase: phase.index });
    }
    for (const { kind, left } of COUNT) {
      if (length > left) cues.push({ kind, offset: phase.end - left, phase: phase.index });
    }
    return cues;
  });
}

/**
 * The cues after `from`, up to and including `to`, in order. Ask with the time of the previous
 * question as `from`, and nothing is heard twice or missed.
 * @param from milliseconds; give -1 at the start (or `offset - 1` after a jump) to hear the cue of
 *   that very moment
 * @param to milliseconds; not after `from`, or not a number: no cues
 */
export function between(timeline: Timeline, from: number, to: number): readonly Cue[] {
  return timeline.cues.filter((cue) => cue.offset > from && cue.offset <= to);
}

/**
 * The one cue to be heard now, of those that have passed since the last question. Normally the
 * last one; after a long gap (a sleeping laptop, a hidden tab) the one that opened the present
 * phase, because the others are no longer true.
 * @param cues from `between`
 * @param now milliseconds of the session, the same as `to`
 */
export function latest(cues: readonly Cue[], now: number): Cue | undefined {
  const last = cues.at(-1);
  if (last !== undefined && now - last.offset <= FRESH) return last;
  return cues.findLast((cue) => OPENINGS.has(cue.kind));
}
