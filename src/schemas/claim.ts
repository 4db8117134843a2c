import { z } from 'astro/zod';
import { oneOf, referenceKey, sentence } from './fields.ts';
import { CERTAINTIES, CLAIM_TOPICS, VERDICTS } from './vocabulary.ts';

/** Something that is said about rolling, and how far the evidence carries it. */
export const ClaimSchema = z.strictObject({
  claim: sentence(160).describe(
    'What is said, as one would say it. E.g. Never roll the lower back.',
  ),
  saidBy: z
    .enum(['article', 'public'])
    .describe('"article": the text this site grew from. "public": commonly said. E.g. article'),
  topic: oneOf(CLAIM_TOPICS).describe('Section of the evidence page. E.g. lower-back'),
  verdict: oneOf(VERDICTS).describe('How far the evidence carries the claim. E.g. partly'),
  certainty: oneOf(CERTAINTIES).describe('How sure one can be of the summary. E.g. low'),
  short: sentence(200).describe('The gist, for the note beside the text. E.g. No trial tested it.'),
  evidence: sentence(900).describe('What the evidence says, in plain words. E.g. In 16 people ...'),
  sources: z
    .array(referenceKey())
    .default([])
    .describe('Keys of the bibliography; empty where none was found. E.g. [grabow2018]'),
});

export type ClaimData = z.infer<typeof ClaimSchema>;
