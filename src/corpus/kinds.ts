import { CautionSchema } from '../schemas/caution.ts';
import { CheckSchema } from '../schemas/check.ts';
import { ClaimSchema } from '../schemas/claim.ts';
import { ExerciseSchema } from '../schemas/exercise.ts';
import { GuideSchema } from '../schemas/guide.ts';
import { MuscleSchema } from '../schemas/muscle.ts';
import { RoutineSchema } from '../schemas/routine.ts';

/** Folders of `content/` with their schema and the ending of their files. */
export const KINDS = {
  exercises: { schema: ExerciseSchema, ending: '.yaml' },
  muscles: { schema: MuscleSchema, ending: '.yaml' },
  routines: { schema: RoutineSchema, ending: '.yaml' },
  checks: { schema: CheckSchema, ending: '.yaml' },
  claims: { schema: ClaimSchema, ending: '.yaml' },
  cautions: { schema: CautionSchema, ending: '.yaml' },
  guides: { schema: GuideSchema, ending: '.mdx' },
} as const;

export type KindName = keyof typeof KINDS;

/** Path of a record's file, for messages. */
export const fileOf = (kind: KindName, id: string): string =>
  `content/${kind}/${id}${KINDS[kind].ending}`;
