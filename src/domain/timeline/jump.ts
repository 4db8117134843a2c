import { within } from './at.ts';
import type { Phase, Timeline } from './timeline.ts';

/** As on a music player: "back" first goes to the start of what runs, if it has run this long. */
const GRACE = 2000;

const isHold = (phase: Phase) => phase.kind === 'hold';
const opensStep = (phase: Phase, index: number, phases: readonly Phase[]) =>
  phase.kind === 'up' || (phase.kind !== 'done' && phase.step !== phases[index - 1]?.step);

/** Offset in milliseconds of the next hold, without the time to get into place; the end if none. */
export function nextHold(timeline: Timeline, elapsed: number): number {
  return after(timeline, elapsed, timeline.phases.filter(isHold));
}

/** Offset of the hold to go back to: this one once it has run two seconds, else the one before. */
export function previousHold(timeline: Timeline, elapsed: number): number {
  return before(timeline, elapsed, timeline.phases.filter(isHold));
}

/** Offset where the next exercise begins, with the time to get into place; else the way up, the end. */
export function nextStep(timeline: Timeline, elapsed: number): number {
  return after(timeline, elapsed, timeline.phases.filter(opensStep));
}

/** Offset of the exercise to go back to: this one once it has run two seconds, else the one before. */
export function previousStep(timeline: Timeline, elapsed: number): number {
  return before(timeline, elapsed, timeline.phases.filter(opensStep));
}

const after = (timeline: Timeline, elapsed: number, stops: readonly Phase[]) =>
  stops.find(({ start }) => start > within(timeline, elapsed))?.start ?? timeline.total;

const before = (timeline: Timeline, elapsed: number, stops: readonly Phase[]) =>
  stops.findLast(({ start }) => start < within(timeline, elapsed) - GRACE)?.start ?? 0;

/** Offset where an exercise begins, with all that leads to it; the end if there is no such step. */
export function startOfStep(timeline: Timeline, step: number): number {
  return timeline.phases.find((phase) => phase.step === step)?.start ?? timeline.total;
}
