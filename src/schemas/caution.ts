import { z } from 'astro/zod';
import { label, layNames, oneOf, referenceKey, sentence } from './fields.ts';
import { CAUTION_KINDS, CAUTION_STATUSES, URGENCIES } from './vocabulary.ts';

/** A condition or a sign, and what to do instead. */
export const CautionSchema = z
  .strictObject({
    name: label(90).describe(
      'The condition or sign. E.g. Osteoporosis or an earlier spine fracture',
    ),
    alsoCalled: layNames().default([]).describe('What people search for. E.g. [brittle bones]'),
    kind: oneOf(CAUTION_KINDS).describe('What it asks of the reader. E.g. ask-first'),
    urgency: oneOf(URGENCIES).optional().describe('For a red flag only. E.g. emergency'),
    why: sentence(300).describe('Reason in plain words. E.g. Pressure can harm fragile bone.'),
    instead: sentence(300).describe('What to do. E.g. Ask your physiotherapist first.'),
    status: oneOf(CAUTION_STATUSES).describe('Where it comes from. E.g. consensus'),
    agreement: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('Experts who agreed, in percent. E.g. 84'),
    everywhere: z.boolean().default(false).describe('True: applies to every exercise. E.g. false'),
    sources: z
      .array(referenceKey())
      .default([])
      .describe('Keys of the bibliography. E.g. [bartsch2021]'),
  })
  .refine((caution) => (caution.kind === 'red-flag') === (caution.urgency !== undefined), {
    path: ['urgency'],
    message: 'belongs to red flags, and every red flag needs it: emergency or urgent',
  });

export type CautionData = z.infer<typeof CautionSchema>;
