import { clockTime } from '~/domain/dose/clock-time.ts';
import { sideWords } from '~/domain/dose/side-words.ts';
import type { TimelineView } from '~/domain/timeline/at.ts';
import type { Phase, PhaseKind, Timeline } from '~/domain/timeline/timeline.ts';

/** Short enough to be read at a glance from the floor. */
export const PHASE_NAMES: Record<PhaseKind, string> = {
  down: 'Down to the floor',
  prepare: 'Get ready',
  hold: 'Go',
  switch: 'Switch sides',
  rest: 'Rest',
  move: 'Get into place',
  up: 'Get up slowly',
  done: 'Done',
};

/** How long a passing remark stays on the screen, in milliseconds. */
const REMARK = 4000;

const REMARKS = { halfway: 'Halfway', 'ten-seconds': 'Ten seconds' } as const;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const seconds = (phase: Phase) => clockTime((phase.end - phase.start) / 1000);

/** `Left side`, or nothing where both sides work together. */
export function sideLabel({ side }: Phase): string {
  return side === 'both' ? '' : capital(sideWords(side));
}

/** `Set 2 of 3`, or nothing for a single set. */
export function setLabel({ set, sets }: Phase): string {
  return sets > 1 ? `Set ${set} of ${sets}` : '';
}

/** What comes after the present phase, with its length: `switch sides, 0:20`. */
export function nextLabel({ next }: TimelineView, { steps }: Timeline): string {
  if (next === undefined || next.kind === 'done') return 'done';
  const length = seconds(next);
  switch (next.kind) {
    case 'move':
      return `${steps[next.step]?.name}`;
    case 'hold':
      return next.side === 'both' ? `go, ${length}` : `${sideWords(next.side)}, ${length}`;
    default:
      return `${PHASE_NAMES[next.kind].toLowerCase()}, ${length}`;
  }
}

/** What has just been signalled and has no phase of its own: every sound is also shown. */
export function remark(view: TimelineView, { cues }: Timeline): string {
  const cue = cues.findLast(
    ({ kind, offset }) =>
      kind in REMARKS && offset <= view.elapsed && view.elapsed < offset + REMARK,
  );
  return cue?.phase === view.phase.index ? REMARKS[cue.kind as keyof typeof REMARKS] : '';
}
