import type { CardCaution } from '~/domain/card/card.ts';
import type { MuscleFacts } from '~/domain/routine/areas.ts';
import type { ExerciseChoice } from '~/domain/routine/choice.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import type { RecordsOnPage } from '~/islands/records/from-corpus.ts';

/** An exercise on offer, with the words by which people look for it. */
export interface OfferedExercise {
  readonly choice: ExerciseChoice;
  /** Lay names of the exercise, and all names of its muscles. */
  readonly words: readonly string[];
}

/** A caution with what to do about it. */
export interface BuilderCaution extends CardCaution {
  readonly instead: string;
  /** It applies to every exercise, also where a card has no room to say so. */
  readonly always: boolean;
}

/** A routine of the site to start from. */
export interface OfferedPreset {
  readonly id: string;
  readonly routine: Routine;
}

/** A movement check, and the exercises that it tests. */
export interface OfferedCheck {
  readonly id: string;
  readonly name: string;
  readonly exercises: readonly string[];
}

/** What the page hands to the builder: plain data, no more of it however many exercises there are. */
export interface BuilderPage {
  readonly page: RecordsOnPage;
  readonly presets: readonly OfferedPreset[];
  readonly cautions: readonly BuilderCaution[];
  readonly muscles: Readonly<Record<string, MuscleFacts>>;
  readonly checks: readonly Omit<OfferedCheck, 'exercises'>[];
  /** Version of the content, printed on the card. */
  readonly contentVersion: string;
}

/** What the views of the builder know: the page with the exercises that came since. */
export interface RoutineBuilderProps extends Omit<BuilderPage, 'page' | 'checks'> {
  readonly exercises: readonly OfferedExercise[];
  /** Exercises of the site, of which `exercises` may be a part. */
  readonly total: number;
  readonly checks: readonly OfferedCheck[];
  /** Addresses of figures for the screen, by exercise id. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Addresses of figures on paper, by exercise id. */
  readonly figures: Readonly<Record<string, string>>;
}
