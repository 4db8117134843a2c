import type { Pace } from '~/domain/breath/breath.ts';
import { TONES } from '~/domain/sound/tones.ts';
import { clipParts, type Segment, segmentsOf, trackParts } from '~/domain/sound/track.ts';
import type { CueKind } from '~/domain/timeline/cues.ts';
import type { Timeline } from '~/domain/timeline/timeline.ts';

/** Milliseconds; a smaller difference from the clock is not heard as one. */
const DRIFT = 40;

/** From here on the file is somewhere else altogether, and goes back whatever sounds just now. */
const ASTRAY = 500;

/** Milliseconds around a cue in which a small jump would cut a tone. */
const TONE = { before: 700, after: 1200 } as const;

/**
 * The sounds of a session in an audio element. A phone with a dark screen stops timers and Web
 * Audio, but goes on playing a file: so all cues are written ahead, and the clock only makes sure
 * that the file is where the session is.
 */
export class AudioTrack {
  readonly #element = new Audio();
  readonly #segments;
  #segment: Segment | undefined;
  #wanted = false;
  /** Milliseconds that this device takes to play from a new place, learnt from its delays. */
  #lead = 0;
  /** Whether it was put somewhere, and nobody has looked yet how well that went. */
  #isPlaced = false;
  #url = '';

  /** @param onHeard told whether the browser plays or refuses to */
  constructor(
    readonly timeline: Timeline,
    readonly breath: Pace | undefined,
    readonly onHeard: (heard: boolean) => void,
  ) {
    this.#segments = segmentsOf(timeline);
    this.#element.addEventListener('ended', () => this.#goOn());
  }

  /** Whether its breath is heard at this pace, or as silently. */
  isPaced(breath: Pace | undefined): boolean {
    return breath?.in === this.breath?.in && breath?.out === this.breath?.out;
  }

  /** Plays from a moment of the session, in milliseconds. First call it inside a press. */
  play(elapsed: number): void {
    this.#wanted = true;
    this.seek(elapsed);
    this.#start();
  }

  /** Goes to a moment, and goes on playing or standing as before. */
  seek(elapsed: number): void {
    this.#place(elapsed);
    if (this.#wanted) this.#start();
  }

  /** Brings the file back to the clock, if it has strayed. */
  follow(elapsed: number): void {
    if (!this.#wanted || this.#element.seeking) return;
    if (this.#element.paused) this.#start();
    const drift = (this.#segment?.from ?? 0) + this.#element.currentTime * 1000 - elapsed;
    const isAstray = Math.abs(drift) > ASTRAY;
    const isNear = Math.abs(drift) <= DRIFT;
    if (isNear) this.#isPlaced = false;
    if (isNear || (!isAstray && this.#soundsAround(elapsed))) return;
    // A stumble in the middle says nothing about how long a jump takes.
    if (this.#isPlaced && !isAstray) {
      this.#lead = Math.min(ASTRAY, Math.max(0, this.#lead - drift));
    }
    this.#place(elapsed + this.#lead);
  }

  pause(): void {
    this.#wanted = false;
    this.#element.pause();
  }

  /** Plays one cue by itself: too short for a phone to stop other audio for it. */
  clip(kind: CueKind): void {
    this.#segment = undefined;
    this.#open(clipParts(TONES[kind]));
    this.#start();
  }

  /** Lets the memory and the device go. */
  close(): void {
    this.pause();
    this.#element.removeAttribute('src');
    URL.revokeObjectURL(this.#url);
  }

  #place(elapsed: number): void {
    const segment = this.#segments.find(({ to }) => elapsed < to);
    if (segment === undefined) return;
    if (segment !== this.#segment) this.#load(segment);
    this.#element.currentTime = (elapsed - segment.from) / 1000;
    this.#isPlaced = true;
  }

  #soundsAround(elapsed: number): boolean {
    return this.timeline.cues.some(
      ({ offset }) => elapsed - TONE.before < offset && offset < elapsed + TONE.after,
    );
  }

  #load(segment: Segment): void {
    this.#segment = segment;
    this.#open(trackParts(this.timeline, segment, this.breath));
  }

  #open(parts: readonly Uint8Array<ArrayBuffer>[]): void {
    URL.revokeObjectURL(this.#url);
    this.#url = URL.createObjectURL(new Blob([...parts], { type: 'audio/wav' }));
    this.#element.src = this.#url;
  }

  #start(): void {
    this.#element.play().then(
      () => this.onHeard(true),
      // A play that the next jump overtakes is no refusal.
      ({ name }: DOMException) => name !== 'AbortError' && this.onHeard(false),
    );
  }

  #goOn(): void {
    if (this.#wanted && this.#segment !== undefined) this.seek(this.#segment.to);
  }
}
