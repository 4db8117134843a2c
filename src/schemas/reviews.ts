import { z } from 'astro/zod';
import { day } from './fields.ts';

const reviewed = (pages: string) =>
  day().describe(`Day of the last check of ${pages} against the evidence. E.g. 2026-11-22`);

/** When pages were last checked. One file: `content/reviews.yaml`; guides carry their own day. */
export const ReviewsSchema = z.strictObject({
  exercises: reviewed('the exercises'),
  muscles: reviewed('the muscles'),
  routines: reviewed('the routines'),
  checks: reviewed('the movement checks'),
  evidence: reviewed('the claims and the bibliography'),
  safety: reviewed('the cautions'),
  glossary: reviewed('the glossary'),
});

export type ReviewsData = z.infer<typeof ReviewsSchema>;
