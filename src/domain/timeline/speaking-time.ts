import { announcement } from './announcement.ts';
import type { Cue } from './cues.ts';
import type { Timeline } from './timeline.ts';

/** A calm voice says about four syllables in a second; a group of vowels stands for one. */
const SYLLABLE = 0.25;
const STOP = 0.2;

/** Seconds that a voice needs for words, estimated on the long side. */
export function speakingSeconds(words: string): number {
  const syllables = words.match(/[aeiouy]+|\d/gi)?.length ?? 0;
  const stops = words.match(/[.,:]/g)?.length ?? 0;
  return syllables * SYLLABLE + stops * STOP;
}

/**
 * What a voice says at a cue: the announcement without what would not be over when the next thing
 * is said. A long name is cut at a comma rather than in the middle of a word.
 * @param timeline with names for the voice
 */
export function fittingWords(cue: Cue, timeline: Timeline): string | undefined {
  const words = announcement(cue, timeline);
  if (words === undefined) return undefined;
  const next = timeline.cues.find(
    (other) => other.offset > cue.offset && announcement(other, timeline) !== undefined,
  );
  const gap = next === undefined ? Number.POSITIVE_INFINITY : (next.offset - cue.offset) / 1000;
  const parts = words.split(', ');
  const lengths = parts.map((_, index) => parts.slice(0, parts.length - index).join(', '));
  return lengths.find((shorter) => speakingSeconds(shorter) <= gap);
}
