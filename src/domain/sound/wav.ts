import { RATE } from './pcm.ts';

const HEADER = 44;
const BYTES_PER_SAMPLE = 2;

/** The head of a WAV file: PCM, mono, 16 bit, `RATE` samples per second. */
export function wavHead(samples: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => {
    for (const [index, letter] of [...word].entries()) bytes[at + index] = letter.charCodeAt(0);
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + samples * BYTES_PER_SAMPLE, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  text(36, 'data');
  view.setUint32(40, samples * BYTES_PER_SAMPLE, true);
  return bytes;
}

/** Samples as bytes, lowest first, whatever the machine prefers. */
export function littleEndian(samples: Int16Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length * BYTES_PER_SAMPLE);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => {
    view.setInt16(index * BYTES_PER_SAMPLE, sample, true);
  });
  return bytes;
}
