import type { DoseData } from '~/schemas/dose.ts';
import type { Sides } from '~/schemas/vocabulary.ts';

/** One hold is done on the left, on the right, or with both sides together. */
export type Side = 'left' | 'right' | 'both';

/** What a dose may say of sides: an exercise record says `each` or `both`, a person may pick one. */
export type DoseSides = Sides | 'left' | 'right';

/**
 * How long and how often. `seconds` is the time of one set on one side; `switch` and `rest` are
 * the pauses between sides and between sets. All in whole seconds.
 */
export type Dose = Readonly<Pick<DoseData, 'seconds' | 'sets' | 'switch' | 'rest'>> & {
  readonly sides: DoseSides;
};

/** The part of a record's dose that timers, cards and links need. */
export function doseOf(data: DoseData): Dose {
  return {
    seconds: data.seconds,
    sides: data.sides,
    sets: data.sets,
    switch: data.switch,
    rest: data.rest,
  };
}
