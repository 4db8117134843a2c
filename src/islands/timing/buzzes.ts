import type { CueKind } from '~/domain/timeline/cues.ts';

/** Vibration for each cue: milliseconds on, off, on. What needs no action stays still. */
export const BUZZES: Record<CueKind, readonly number[]> = {
  down: [150, 60, 80],
  'get-ready': [80],
  three: [],
  two: [],
  one: [],
  start: [300],
  halfway: [60, 60, 60],
  'ten-seconds': [],
  switch: [150, 80, 150],
  rest: [150],
  move: [100, 80, 100, 80, 100],
  up: [80, 60, 150],
  done: [400, 120, 400],
};
