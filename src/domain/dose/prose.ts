import type { Dose } from './dose.ts';
import { sideWords } from './side-words.ts';
import { spokenDuration } from './spoken-duration.ts';

/** Below two minutes people count in seconds ("90 seconds"), above it in minutes. */
const words = (seconds: number) =>
  seconds < 120 && seconds !== 1 ? `${seconds} seconds` : spokenDuration(seconds);

const SIDE: Record<Dose['sides'], string> = {
  each: ` ${sideWords('each')}`,
  both: '',
  left: `, ${sideWords('left')}`,
  right: `, ${sideWords('right')}`,
};

/**
 * A dose in a sentence: `60 seconds each side`,
 * `2 sets of 30 seconds each side, with 10 seconds of rest between sets`.
 */
export function doseProse(dose: Dose): string {
  const once = `${words(dose.seconds)}${SIDE[dose.sides]}`;
  if (dose.sets === 1) return once;
  const rest = dose.rest > 0 ? `, with ${words(dose.rest)} of rest between sets` : '';
  return `${dose.sets} sets of ${once}${rest}`;
}
