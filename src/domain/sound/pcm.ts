import type { Tone } from './tones.ts';

/** Samples per second. The highest tone with its overtone stays well below half of it. */
export const RATE = 8000;

const LOUDNESS = 0.35;
const FULL_SCALE = 32_767;

/** Seconds; without a short rise each tone begins with a click. */
const RISE = 0.01;

/** How much of a tone dies away instead of being cut off. */
const FALL = 0.4;

/** Tones as samples, mono, 16 bit, from the first tone's start to the last one's end. */
export function renderTones(tones: readonly Tone[]): Int16Array {
  const end = Math.max(0, ...tones.map(({ from, length }) => from + length));
  const samples = new Int16Array(Math.ceil(end * RATE));
  for (const tone of tones) {
    const start = Math.round(tone.from * RATE);
    const count = Math.min(Math.round(tone.length * RATE), samples.length - start);
    for (let index = 0; index < count; index += 1) {
      const value = wave(tone, index / RATE) * (tone.loudness ?? LOUDNESS) * FULL_SCALE;
      samples[start + index] = (samples[start + index] ?? 0) + Math.round(value);
    }
  }
  return samples;
}

/** A sine with a little of its octave, so that small speakers carry it. Between -1 and 1. */
function wave({ hertz, length }: Tone, time: number): number {
  const angle = 2 * Math.PI * hertz * time;
  const rise = Math.min(1, time / RISE);
  const fall = Math.min(1, (length - time) / (length * FALL));
  return (Math.sin(angle) * 0.85 + Math.sin(angle * 2) * 0.15) * rise * fall;
}
