import type { Phase, TimedStep, Timeline } from './timeline.ts';

/** Everything that a screen shows at one moment. Times in milliseconds unless named seconds. */
export interface TimelineView {
  readonly phase: Phase;
  /** The exercise of the phase; missing only in a session without exercises. */
  readonly step: TimedStep | undefined;
  /** Time since the start, between 0 and the length of the session. */
  readonly elapsed: number;
  /** Time left of the phase. */
  readonly phaseRemaining: number;
  /** Whole seconds left of the phase, as shown: 1 until the very end, then 0. */
  readonly seconds: number;
  /** From 0 at the start of the phase to 1 at its end. */
  readonly phaseProgress: number;
  /** Time left of the session. */
  readonly remaining: number;
  /** Whole seconds left of the session, as shown. */
  readonly remainingSeconds: number;
  /** From 0 at the start of the session to 1 at its end. */
  readonly progress: number;
  /** What comes after this phase; missing when done. */
  readonly next: Phase | undefined;
  /** The exercise after this one; missing in the last one. */
  readonly nextStep: TimedStep | undefined;
  readonly done: boolean;
}

/** Brings a time inside the session; what is not a number counts as the start. */
export function within(timeline: Timeline, elapsed: number): number {
  return Number.isNaN(elapsed) ? 0 : Math.min(timeline.total, Math.max(0, elapsed));
}

/**
 * The whole view at a moment. Ask as often as you like: nothing is counted between questions.
 * @param elapsed milliseconds since the start; below zero is the start, past the end is done
 */
export function at(timeline: Timeline, elapsed: number): TimelineView {
  const time = within(timeline, elapsed);
  const phase = timeline.phases.find(({ end }) => time < end) ?? lastOf(timeline);
  const length = phase.end - phase.start;
  const phaseRemaining = phase.end - time;
  const remaining = timeline.total - time;
  return {
    phase,
    step: timeline.steps[phase.step],
    elapsed: time,
    phaseRemaining,
    seconds: Math.ceil(phaseRemaining / 1000),
    phaseProgress: length === 0 ? 1 : (time - phase.start) / length,
    remaining,
    remainingSeconds: Math.ceil(remaining / 1000),
    progress: timeline.total === 0 ? 1 : time / timeline.total,
    next: timeline.phases[phase.index + 1],
    nextStep: timeline.steps[phase.step + 1],
    done: phase.kind === 'done',
  };
}

const lastOf = (timeline: Timeline): Phase => timeline.phases.at(-1) ?? timeline.phases[0];
