import { sideWords } from '../dose/side-words.ts';
import type { Cue } from './cues.ts';
import type { Phase, PhaseKind, Timeline } from './timeline.ts';

/**
 * Words for the polite live region, or nothing for a cue that is only a sound. A screen reader
 * hears the start, halfway, a change, ten seconds and the end, and never every second.
 */
export function announcement(cue: Cue, timeline: Timeline): string | undefined {
  const phase = timeline.phases[cue.phase];
  if (phase === undefined) return undefined;
  switch (cue.kind) {
    case 'down':
      return 'Get down to the floor.';
    case 'get-ready':
      return `Get ready: ${exerciseWords(phase, timeline)}.`;
    case 'start':
      return `Start: ${isFirstHold(phase, timeline) ? exerciseWords(phase, timeline) : turnWords(phase)}.`;
    case 'halfway':
      return 'Halfway.';
    case 'ten-seconds':
      return 'Ten seconds left.';
    case 'switch':
      return `Switch to the ${sideWords(phase.side)}.`;
    case 'rest':
      return `Rest. Next: ${turnWords(phase)}.`;
    case 'move':
      return `Next: ${exerciseWords(phase, timeline)}.`;
    case 'up':
      return 'Get up slowly.';
    case 'done':
      return 'Done.';
    default:
      return undefined;
  }
}

const exerciseWords = (phase: Phase, timeline: Timeline) =>
  [timeline.steps[phase.step]?.name, turnWords(phase)].filter(Boolean).join(', ');

/** `set 2 of 3, left side`, without what goes without saying. */
const turnWords = (phase: Phase) =>
  [
    phase.sets > 1 ? `set ${phase.set} of ${phase.sets}` : '',
    phase.side === 'both' ? '' : sideWords(phase.side),
  ]
    .filter(Boolean)
    .join(', ');

const WITHIN_A_STEP: ReadonlySet<PhaseKind> = new Set(['hold', 'switch', 'rest']);

function isFirstHold(phase: Phase, timeline: Timeline): boolean {
  const before = timeline.phases[phase.index - 1];
  const isSameStep = before?.step === phase.step;
  return !isSameStep || !WITHIN_A_STEP.has(before.kind);
}
