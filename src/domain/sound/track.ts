import { breathTurns, type Pace } from '../breath/breath.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { RATE, renderTones } from './pcm.ts';
import { BREATH_TONES, TONES, type Tone } from './tones.ts';
import { littleEndian, wavHead } from './wav.ts';

/** A stretch of a session that is one audio file, in milliseconds from the start. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** About 14 MB of sound: most routines are one file, with nothing to load behind a dark screen. */
const LONGEST = 900_000;

/** For the last tones to fade after the end, in milliseconds. */
const TAIL = 2000;

/** Milliseconds after a cue in which its tones still sound. */
const SOUNDING = 1500;

const PER_MILLISECOND = RATE / 1000;
const SILENCE = new Uint8Array(RATE * 2);

interface Sound {
  /** Sample at which it starts. */
  readonly at: number;
  readonly tones: readonly Tone[];
}

/**
 * The files of a session, each as long as memory allows. They are cut right after a cue, in front
 * of the longest silence that is near: the next file takes a moment to load, and a cue that fell
 * into that moment would come late.
 */
export function segmentsOf({ cues, total }: Timeline): readonly [Segment, ...Segment[]] {
  const end = total + TAIL;
  const silences = cues.map(({ offset }, index) => ({
    at: offset + SOUNDING,
    length: (cues[index + 1]?.offset ?? end) - offset,
  }));
  const cuts: number[] = [];
  let from = 0;
  while (end - from > LONGEST) {
    const least = from + LONGEST / 2;
    const most = from + LONGEST;
    const near = silences.filter(({ at }) => least < at && at <= most);
    // Of equal ones the last, for the longest file.
    const best = near.reduce((one, other) => (other.length >= one.length ? other : one), {
      at: most,
      length: 0,
    });
    cuts.push(best.at);
    from = best.at;
  }
  const first: Segment = { from: 0, to: cuts[0] ?? end };
  const others = cuts.map((cut, index) => ({ from: cut, to: cuts[index + 1] ?? end }));
  return [first, ...others];
}

/**
 * The sound of a segment as a WAV file in parts, to be put together in a Blob: silence and tones
 * come again and again, so that only one of each is held in memory.
 * @param breath pace of the breath to be heard during holds; none without it
 */
export function trackParts(
  timeline: Timeline,
  { from, to }: Segment,
  breath?: Pace,
): readonly Uint8Array<ArrayBuffer>[] {
  const sampleAt = (offset: number) => Math.round((offset - from) * PER_MILLISECOND);
  const cues = timeline.cues
    .filter(({ offset }) => from <= offset && offset < to)
    .map(({ kind, offset }) => ({ at: sampleAt(offset), tones: TONES[kind] }));
  const breaths = breath
    ? timeline.phases
        .filter(({ kind }) => kind === 'hold')
        .flatMap(({ start, end }) =>
          breathTurns(breath, end - start)
            .map(([since, turn]) => ({ offset: start + since, tones: BREATH_TONES[turn] }))
            .filter(({ offset }) => from <= offset && offset < to)
            .map(({ offset, tones }) => ({ at: sampleAt(offset), tones })),
        )
    : [];
  return inOrder(cues, breaths, sampleAt(to));
}

/** One sound as a WAV file in parts. */
export function clipParts(tones: readonly Tone[]): readonly Uint8Array<ArrayBuffer>[] {
  const samples = renderTones(tones);
  return [wavHead(samples.length), littleEndian(samples)];
}

function inOrder(cues: readonly Sound[], breaths: readonly Sound[], length: number) {
  const rendered = new Map<readonly Tone[], Uint8Array<ArrayBuffer>>();
  const bytesOf = (tones: readonly Tone[]) => {
    const bytes = rendered.get(tones) ?? littleEndian(renderTones(tones));
    rendered.set(tones, bytes);
    return bytes;
  };
  const endOf = ({ at, tones }: Sound) => at + bytesOf(tones).length / 2;
  // A cue is never talked over: the breath that would meet one stays silent.
  const free = apart(breaths, cues, endOf);
  const sounds = [...cues, ...free].sort((a, b) => a.at - b.at);
  const parts = [wavHead(length)];
  let position = 0;
  for (const [index, sound] of sounds.entries()) {
    const end = Math.min(endOf(sound), sounds[index + 1]?.at ?? length);
    parts.push(...silence(sound.at - position));
    parts.push(bytesOf(sound.tones).subarray(0, (end - sound.at) * 2));
    position = end;
  }
  return [...parts, ...silence(length - position)];
}

/** The sounds that meet none of the others; both lists in order of time. */
function apart(sounds: readonly Sound[], others: readonly Sound[], endOf: (of: Sound) => number) {
  let next = 0;
  return sounds.filter((sound) => {
    while (next < others.length && endOf(others[next] ?? sound) <= sound.at) next += 1;
    const other = others[next];
    return other === undefined || other.at >= endOf(sound);
  });
}

function silence(samples: number): Uint8Array<ArrayBuffer>[] {
  const parts = Array.from({ length: Math.floor(samples / RATE) }, () => SILENCE);
  return [...parts, SILENCE.subarray(0, (samples % RATE) * 2)];
}
