import type { Dose } from './dose.ts';
import { partsOf } from './parts.ts';

const sum = (seconds: readonly number[]) => seconds.reduce((total, next) => total + next, 0);

/** Seconds of work in the whole dose: every set, on every side, without pauses. */
export function workSeconds(dose: Dose): number {
  return sum(
    partsOf(dose)
      .filter((part) => part.kind === 'hold')
      .map((part) => part.seconds),
  );
}

/** Seconds from the first second of work to the last, with changes of side and rests. */
export function doseSeconds(dose: Dose): number {
  return sum(partsOf(dose).map((part) => part.seconds));
}
