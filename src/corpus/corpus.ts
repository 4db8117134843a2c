import type { CautionData } from '../schemas/caution.ts';
import type { CheckData } from '../schemas/check.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { ExerciseData } from '../schemas/exercise.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { LexiconData } from '../schemas/lexicon.ts';
import type { MuscleData } from '../schemas/muscle.ts';
import type { ReviewsData } from '../schemas/reviews.ts';
import type { RoutineData } from '../schemas/routine.ts';
import type { Reference } from './bibliography.ts';

export type { Reference } from './bibliography.ts';

/** A record with its identity: the name of its file without the ending. */
type Identified<T> = T & { readonly id: string };

export type Exercise = Identified<ExerciseData>;
export type Muscle = Identified<MuscleData>;
export type PresetRoutine = Identified<RoutineData>;
export type Check = Identified<CheckData>;
export type Guide = Identified<GuideData>;
export type Claim = Identified<ClaimData>;
export type Caution = Identified<CautionData>;

/** All content of the site, each kind sorted by id (guides by their order). */
export interface Corpus {
  readonly exercises: readonly Exercise[];
  readonly muscles: readonly Muscle[];
  readonly routines: readonly PresetRoutine[];
  readonly checks: readonly Check[];
  readonly guides: readonly Guide[];
  readonly claims: readonly Claim[];
  readonly cautions: readonly Caution[];
  readonly lexicon: LexiconData;
  /** When the pages of each kind were last checked; a guide has its own day. */
  readonly reviews: ReviewsData;
  readonly references: readonly Reference[];
  /** Names of the files in `content/poses`. */
  readonly poses: readonly string[];
}
