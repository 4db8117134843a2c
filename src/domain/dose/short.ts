import { clockTime } from './clock-time.ts';
import type { Dose } from './dose.ts';
import { sideWords } from './side-words.ts';

const time = (seconds: number) => {
  if (seconds < 120) return `${seconds} s`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${clockTime(seconds)} min`;
};

/** A dose for a card or a list: `60 s each side`, `2 × 30 s each side`, `3 min`. */
export function doseShort(dose: Dose): string {
  const sets = dose.sets > 1 ? `${dose.sets} × ` : '';
  const side = dose.sides === 'both' ? '' : ` ${sideWords(dose.sides)}`;
  return `${sets}${time(dose.seconds)}${side}`;
}
