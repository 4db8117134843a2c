import { breathTurns, type Pace } from '../breath/breath.ts';
import type { Phase, Timeline } from '../timeline/timeline.ts';
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

const PER_MILLISECOND = RATE / 1000;
const SILENCE = new Uint8Array(RATE * 2);

interface Sound {
  /** Sample at which it starts. */
  readonly at: number;
  readonly tones: readonly Tone[];
}

/** The files of a session: cut where a phase begins, each as long as memory allows. */
export function segmentsOf({ phases, total }: Timeline): readonly [Segment, ...Segment[]] {
  const segments: Segment[] = [];
  let from = 0;
  for (const phase of phases) {
    if (phase.end - from <= LONGEST || phase.start === from) continue;
    segments.push({ from, to: phase.start });
    from = phase.start;
  }
  const last = { from, to: total + TAIL };
  const [first = last, ...others] = [...segments, last];
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
  const inside = (phase: Phase) => from <= phase.start && phase.end <= to;
  const breaths = breath
    ? timeline.phases
        .filter((phase) => phase.kind === 'hold' && inside(phase))
        .flatMap(({ start, end }) =>
          breathTurns(breath, end - start).map(([since, turn]) => ({
            at: sampleAt(start + since),
            tones: BREATH_TONES[turn],
          })),
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
