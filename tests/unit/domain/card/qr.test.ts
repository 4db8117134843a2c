import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrPath, qrPath } from '~/domain/card/qr.ts';
import { encodeRoutine } from '~/domain/routine/link.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import { CHOICES } from '../choices.ts';

const SCALE = 4;

/** Paints the path as a browser would, from its text alone, and reads it as a camera would. */
function scan({ size, path }: QrPath): string | undefined {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = row * width + Number(x) * SCALE;
      for (let at = from; at < from + Number(length) * SCALE; at += 1)
        pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}

describe('a QR code', () => {
  const ids = [...CHOICES.keys()];
  const steps = [...ids, ...ids].map((exercise) => ({ exercise }));
  const fragment = encodeRoutine(fromPreset({ name: 'Rücken; früh', steps }, CHOICES));

  it.each(['a', 'https://example.org/', `https://example.org/uncurl/routines/build/${fragment}`])(
    'of %s is read back',
    (text) => {
      const code = qrPath(text);
      expect(code).toBeDefined();
      expect(code && scan(code)).toBe(text);
    },
  );

  it('has a quiet zone of four modules', () => {
    const code = qrPath('a');
    const numbers = [...(code?.path.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [])];
    expect(numbers.length).toBeGreaterThan(20);
    const ends = numbers.map(([, x, , length]) => Number(x) + Number(length));
    expect(Math.min(...numbers.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
    expect(Math.max(...ends)).toBe((code?.size ?? 0) - 4);
  });

  it('of a text that is too long is nothing', () => {
    expect(qrPath('a'.repeat(3000))).toBeUndefined();
  });
});
