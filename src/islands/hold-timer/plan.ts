import { sideWords } from '~/domain/dose/side-words.ts';
import { spokenDuration } from '~/domain/dose/spoken-duration.ts';
import type { Phase, Timeline } from '~/domain/timeline/timeline.ts';

/** A line of the plan: `Left side`, `60 seconds`. */
export interface PlanLine {
  readonly what: string;
  readonly time: string;
}

const WHAT: Record<Phase['kind'], (phase: Phase) => string> = {
  down: () => 'Get down to the floor',
  prepare: () => 'Get into place',
  hold: ({ side }) => (side === 'both' ? 'Go' : `Go, ${sideWords(side)}`),
  switch: () => 'Switch sides',
  rest: () => 'Rest',
  move: () => 'Get into place',
  up: () => 'Get up',
  done: () => 'Done',
};

/**
 * One set of a timer in words, and how often it comes.
 * @returns the phases up to the rest after the first set; `repeat` is empty for a single set
 */
export function planOf(timeline: Timeline): {
  readonly lines: readonly PlanLine[];
  readonly repeat: string;
} {
  const isTold = ({ kind, set }: Phase) =>
    kind !== 'done' && (set === 1 || (set === 2 && kind === 'rest'));
  const told = timeline.phases.filter(isTold);
  const sets = timeline.phases[0].sets;
  return {
    lines: told.map((phase) => ({
      what: WHAT[phase.kind](phase),
      time: spokenDuration((phase.end - phase.start) / 1000),
    })),
    repeat: sets > 1 ? `Then the same again, until you have done ${sets} sets.` : '',
  };
}
