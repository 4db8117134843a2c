import { z } from 'astro/zod';
import { id, label, layNames, referenceKey, sentence } from './fields.ts';

/** A movement check: test, roll, retest. */
export const CheckSchema = z
  .strictObject({
    name: label(40).describe('Name as a title. E.g. Seated rotation'),
    alsoCalled: layNames().min(1).describe('What people call it. E.g. [trunk rotation test]'),
    searchedAs: layNames()
      .default([])
      .describe('More words that people type, misspellings too; never printed. E.g. [latisimus]'),
    summary: sentence(160).describe(
      'What it shows, in one sentence. E.g. Shows how far your mid-back turns.',
    ),
    steps: z
      .array(sentence(160))
      .min(3)
      .max(7)
      .describe('How to do it, verb first. E.g. Sit tall.'),
    read: z
      .array(sentence(200))
      .min(1)
      .max(4)
      .describe('How to read the result. E.g. Compare both sides.'),
    error: z
      .strictObject({
        least: z
          .number()
          .positive()
          .describe('Smallest change that beats measurement error. E.g. 2'),
        most: z
          .number()
          .positive()
          .optional()
          .describe('Upper end where sources give a span. E.g. 6'),
        unit: z.enum(['cm', 'degrees']).describe('Unit of the change. E.g. degrees'),
        note: sentence().describe('What this means. E.g. A smaller change may be chance.'),
        sources: z
          .array(referenceKey())
          .min(1)
          .describe('Keys of the bibliography. E.g. [johnson2012]'),
      })
      .optional()
      .describe(
        'The change that must be exceeded before it counts; left out when no study has one',
      ),
    noFigure: sentence()
      .optional()
      .describe('Said instead of error. E.g. We found no study of how far this test varies.'),
    honestNote: sentence(300).describe(
      'What the check cannot show. E.g. A second try is often better by itself.',
    ),
    claims: z.array(id()).default([]).describe('Claims it rests on. E.g. [test-retest]'),
    pose: id().optional().describe('File in content/poses that shows it. E.g. seated-rotation'),
  })
  .refine(({ error, noFigure }) => (error === undefined) !== (noFigure === undefined), {
    path: ['error'],
    message:
      'must say either error, the change that counts with its sources, or noFigure, that none was found',
  });

export type CheckData = z.infer<typeof CheckSchema>;
