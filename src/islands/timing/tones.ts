import type { CueKind } from '~/domain/timeline/cues.ts';

/** A tone: pitch in hertz, start and length in seconds. */
interface Tone {
  readonly hertz: number;
  readonly from: number;
  readonly length: number;
}

const row = (length: number, ...pitches: readonly number[]): readonly Tone[] =>
  pitches.map((hertz, index) => ({ hertz, from: index * (length + 0.04), length }));

/** One figure for each cue, told apart by pitch, number and direction without looking. */
export const TONES: Record<CueKind, readonly Tone[]> = {
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
  done: row(0.24, 523, 659, 784, 1047),
};

const LOUDNESS = 0.35;

/**
 * Plays tones at once.
 * @param context a running audio context; one that is suspended stays silent
 */
export function playTones(context: AudioContext, tones: readonly Tone[]): void {
  for (const { hertz, from, length } of tones) {
    const start = context.currentTime + from;
    const oscillator = context.createOscillator();
    const loudness = context.createGain();
    oscillator.type = 'triangle';
    oscillator.frequency.value = hertz;
    // Without a short rise and fall each tone begins and ends with a click.
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(LOUDNESS, start + 0.01);
    loudness.gain.setValueAtTime(LOUDNESS, start + length * 0.6);
    loudness.gain.linearRampToValueAtTime(0, start + length);
    oscillator.connect(loudness).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + length);
  }
}
