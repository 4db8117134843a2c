import type { BreathTurn } from '../breath/breath.ts';
import type { CueKind } from '../timeline/cues.ts';

/** A tone: pitch in hertz, start and length in seconds. */
export interface Tone {
  readonly hertz: number;
  readonly from: number;
  readonly length: number;
  /** Part of full scale, 0-1; without it, as loud as a cue. */
  readonly loudness?: number;
}

const row = (length: number, ...pitches: readonly number[]): readonly Tone[] =>
  pitches.map((hertz, index) => ({ hertz, from: index * (length + 0.04), length }));

/** One figure for each cue, told apart by pitch, number and direction without looking. */
export const TONES: Record<CueKind, readonly Tone[]> = {
  down: row(0.2, 587, 494, 392),
  'get-ready': row(0.16, 392, 392),
  three: row(0.09, 440),
  two: row(0.09, 494),
  one: row(0.09, 554),
  start: row(0.5, 880),
  halfway: row(0.12, 659, 659, 659),
  'ten-seconds': row(0.1, 330),
  switch: row(0.15, 784, 523, 784, 523),
  rest: row(0.22, 587, 392),
  move: row(0.18, 392, 494, 587),
  up: row(0.2, 392, 587, 784),
  done: row(0.24, 523, 659, 784, 1047),
};

/** The breath is followed, not obeyed: low and far softer than a cue. */
const SOFT = 0.1;

export const BREATH_TONES: Record<BreathTurn, readonly Tone[]> = {
  in: [{ hertz: 262, from: 0, length: 0.6, loudness: SOFT }],
  out: [{ hertz: 196, from: 0, length: 0.9, loudness: SOFT }],
};
