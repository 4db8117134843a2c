import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE, renderTones } from '~/domain/sound/pcm.ts';
import { BREATH_TONES, TONES } from '~/domain/sound/tones.ts';
import { clipParts, type Segment, segmentsOf, trackParts } from '~/domain/sound/track.ts';
import { type Timeline, timelineOf } from '~/domain/timeline/timeline.ts';
import { anySession } from '../arbitraries.ts';
import { chosen } from '../choices.ts';

const timed = (id: string, floor = false) => ({ ...chosen(id), exercise: id, floor });
const session = timelineOf([timed('calf-roll', true), timed('lat-roll')]);

/** The samples of a WAV file, after its head was read as a player reads it. */
function decode(parts: readonly Uint8Array<ArrayBuffer>[]): Int16Array {
  const bytes = Buffer.concat(parts);
  expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  expect([bytes.readUInt16LE(20), bytes.readUInt16LE(22)]).toEqual([1, 1]);
  expect([bytes.readUInt32LE(24), bytes.readUInt16LE(34)]).toEqual([RATE, 16]);
  expect(bytes.readUInt32LE(40)).toBe(bytes.length - 44);
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset + 44, bytes.byteOffset + bytes.length));
}

/** Milliseconds at which sound begins after at least `gap` milliseconds of silence. */
function onsets(samples: Int16Array, gap: number): number[] {
  const found: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  samples.forEach((sample, index) => {
    if (sample === 0) return;
    const time = (index / RATE) * 1000;
    if (time - last > gap) found.push(time);
    last = time;
  });
  return found;
}

/** How much of a pitch there is in samples, as a part of all sound (Goertzel). */
function share(samples: Int16Array, hertz: number): number {
  const turn = (2 * Math.PI * hertz) / RATE;
  let [re, im, power] = [0, 0, 0];
  samples.forEach((sample, index) => {
    re += sample * Math.cos(turn * index);
    im += sample * Math.sin(turn * index);
    power += sample * sample;
  });
  return (2 * (re * re + im * im)) / (samples.length * power);
}

const whole = (timeline: Timeline): Segment => ({ from: 0, to: timeline.total + 2000 });

describe('the track of a session', () => {
  const samples = decode(trackParts(session, whole(session)));

  it('lasts as long as the session and its last tones', () => {
    expect(samples.length / RATE).toBe(session.total / 1000 + 2);
  });

  it('has a sound at every cue, within 5 ms, and nowhere else', () => {
    const found = onsets(samples, 100);
    expect(found.length).toBe(session.cues.length);
    for (const [index, { offset, kind }] of session.cues.entries()) {
      expect(Math.abs((found[index] ?? Number.NaN) - offset), `${kind} ${offset}`).toBeLessThan(5);
    }
  });

  it('plays the first tone of the right figure', () => {
    for (const { kind, offset } of session.cues) {
      const [tone] = TONES[kind];
      if (tone === undefined) throw new Error(`No tone for ${kind}`);
      const start = (offset / 1000) * RATE;
      const heard = samples.subarray(start, start + Math.floor(tone.length * RATE));
      expect(share(heard, tone.hertz), kind).toBeGreaterThan(0.5);
    }
  });

  it('never clips', () => {
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(loudest).toBeGreaterThan(5000);
    expect(loudest).toBeLessThan(20_000);
  });

  it('lets the breath be heard in holds, far softer, and never over a cue', () => {
    const breathing = decode(trackParts(session, whole(session), { in: 4, out: 6 }));
    expect(breathing.length).toBe(samples.length);
    let added = 0;
    samples.forEach((sample, index) => {
      if (sample !== 0) expect(breathing[index]).toBe(sample);
      else if (breathing[index] !== 0) {
        added += 1;
        const time = (index / RATE) * 1000;
        const phase = session.phases.find(({ end }) => time < end);
        if (phase?.kind !== 'hold') expect.unreachable(`breath heard at ${time}`);
      }
    });
    expect(added / RATE).toBeGreaterThan(10);
    const breath = renderTones(BREATH_TONES.in);
    const [softest] = [breath.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)];
    expect(softest).toBeLessThan(4000);
  });
});

describe('the files of a session', () => {
  it('follow each other, cover all of it, and stay within bounds', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const timeline = timelineOf(steps);
        const segments = segmentsOf(timeline);
        expect(segments[0].from).toBe(0);
        expect(segments.at(-1)?.to).toBe(timeline.total + 2000);
        segments.forEach(({ from, to }, index) => {
          expect(segments[index + 1]?.from ?? to).toBe(to);
          expect(to - from).toBeLessThanOrEqual(900_000);
        });
      }),
    );
  });

  it('change in a silence that is long enough to load the next one', () => {
    let changes = 0;
    fc.assert(
      fc.property(anySession, (steps) => {
        const timeline = timelineOf(steps);
        for (const { from } of segmentsOf(timeline).slice(1)) {
          changes += 1;
          const near = timeline.cues.filter(
            ({ offset }) => from - 1500 < offset && offset < from + 5000,
          );
          expect(near, `a change at ${from}`).toEqual([]);
        }
      }),
    );
    expect(changes).toBeGreaterThan(20);
  });

  it('let no breath be lost where a hold is cut in two', () => {
    const long = timelineOf(Array.from({ length: 5 }, () => timed('lat-roll')));
    const segments = segmentsOf(long);
    expect(segments.length).toBe(2);
    const breath = { in: 4, out: 6 };
    const inOne = onsets(decode(trackParts(long, whole(long), breath)), 100);
    const inTwo = segments.flatMap((segment) =>
      onsets(decode(trackParts(long, segment, breath)), 100).map((time) => time + segment.from),
    );
    expect(inTwo).toEqual(inOne);
  });

  it('hold every cue once', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const timeline = timelineOf(steps);
        const heard = segmentsOf(timeline).flatMap(({ from, to }) =>
          timeline.cues.filter(({ offset }) => from <= offset && offset < to),
        );
        expect(heard).toEqual(timeline.cues);
      }),
    );
  });

  it('take little memory until they are put together, however long they are', () => {
    const long = timelineOf(Array.from({ length: 5 }, () => timed('lat-roll')));
    const [segment] = segmentsOf(long);
    const buffers = new Set(trackParts(long, segment, { in: 4, out: 6 }).map((p) => p.buffer));
    const held = [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
    expect(held).toBeLessThan(200_000);
  });
});

describe('a clip', () => {
  it('is one cue by itself, shorter than what stops other audio', () => {
    for (const tones of Object.values(TONES)) {
      const samples = decode(clipParts(tones));
      expect(samples.length / RATE).toBeGreaterThan(0.05);
      expect(samples.length / RATE).toBeLessThan(2);
    }
  });
});
