import type { Phase, Timeline } from '../timeline/timeline.ts';
import { type Stretch, timeSpent } from './stretches.ts';

/** One exercise of a session, as a part of the body that was worked. */
export interface Area {
  /** Place in `Timeline.steps`. */
  readonly step: number;
  /** Short name of the part, as the voice says it: `Calves`. */
  readonly name: string;
  /** Milliseconds from the start of the session to the end of its last hold. */
  readonly end: number;
}

const isHoldOf = (step: number) => (phase: Phase) => phase.kind === 'hold' && phase.step === step;

/** The parts of the body that a session works, in order. */
export function areasOf({ steps, phases }: Timeline): readonly Area[] {
  return steps.flatMap(({ spoken }, step) => {
    const last = phases.findLast(isHoldOf(step));
    return last ? [{ step, name: spoken, end: last.end }] : [];
  });
}

/** The part that is to be asked about now: the last one that is over. */
export function areaBehind(timeline: Timeline, elapsed: number): Area | undefined {
  return areasOf(timeline).findLast(({ end }) => end <= elapsed);
}

/** Milliseconds spent holding or rolling an area; ways, rests and changes of side do not count. */
export function timeOnArea(
  { phases }: Timeline,
  { step }: Area,
  stretches: readonly Stretch[],
): number {
  return phases
    .filter(isHoldOf(step))
    .reduce((sum, { start, end }) => sum + timeSpent(stretches, start, end), 0);
}
