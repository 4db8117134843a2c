import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CautionSchema } from './schemas/caution.ts';
import { CheckSchema } from './schemas/check.ts';
import { ClaimSchema } from './schemas/claim.ts';
import { ExerciseSchema } from './schemas/exercise.ts';
import { GuideSchema } from './schemas/guide.ts';
import { LexiconSchema } from './schemas/lexicon.ts';
import { MuscleSchema } from './schemas/muscle.ts';
import { ReviewsSchema } from './schemas/reviews.ts';
import { RoutineSchema } from './schemas/routine.ts';

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  exercises: defineCollection({ loader: yaml('exercises'), schema: ExerciseSchema }),
  muscles: defineCollection({ loader: yaml('muscles'), schema: MuscleSchema }),
  routines: defineCollection({ loader: yaml('routines'), schema: RoutineSchema }),
  checks: defineCollection({ loader: yaml('checks'), schema: CheckSchema }),
  claims: defineCollection({ loader: yaml('claims'), schema: ClaimSchema }),
  cautions: defineCollection({ loader: yaml('cautions'), schema: CautionSchema }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*.mdx' }),
    schema: GuideSchema,
  }),
  lexicon: defineCollection({
    loader: glob({ base: './content', pattern: 'lexicon.yaml' }),
    schema: LexiconSchema,
  }),
  reviews: defineCollection({
    loader: glob({ base: './content', pattern: 'reviews.yaml' }),
    schema: ReviewsSchema,
  }),
};
