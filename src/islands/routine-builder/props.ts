import type { CardCaution } from '~/domain/card/card.ts';
import type { ExerciseChoice } from '~/domain/routine/choice.ts';
import type { Routine } from '~/domain/routine/routine.ts';

/** An exercise on offer, with the words by which people look for it. */
export interface OfferedExercise {
  readonly choice: ExerciseChoice;
  /** Lay names of the exercise, and all names of its muscles. */
  readonly words: readonly string[];
}

/** A caution with what to do about it. */
export interface BuilderCaution extends CardCaution {
  readonly instead: string;
}

/** A routine of the site to start from. */
export interface OfferedPreset {
  readonly id: string;
  readonly routine: Routine;
}

/** What the page hands to the builder: plain data. */
export interface RoutineBuilderProps {
  readonly exercises: readonly OfferedExercise[];
  readonly presets: readonly OfferedPreset[];
  readonly cautions: readonly BuilderCaution[];
  /** Version of the content, printed on the card. */
  readonly contentVersion: string;
  /** Addresses of figures by exercise id. */
  readonly figures: Readonly<Record<string, string>>;
}
