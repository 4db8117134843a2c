import type { Timeline } from '~/domain/timeline/timeline.ts';

/** Timers may fire a little early; a question right before the second would have to be repeated. */
const MARGIN = 4;

/**
 * Milliseconds to wait before the timeline is worth asking again: until the digits change or the
 * next cue is due, whichever is first. Asking late or not at all loses nothing.
 * @param elapsed milliseconds since the start of the session
 * @returns more than 0, at most about one second
 */
export function untilNextQuestion(timeline: Timeline, elapsed: number): number {
  const second = Math.floor(elapsed / 1000) * 1000 + 1000;
  const cue = timeline.cues.find(({ offset }) => offset > elapsed)?.offset ?? second;
  return Math.min(second, cue) - elapsed + MARGIN;
}
