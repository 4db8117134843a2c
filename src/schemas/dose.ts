import { z } from 'astro/zod';
import { oneOf, referenceKey, seconds, sentence } from './fields.ts';
import { SIDES } from './vocabulary.ts';

const span = (least: number, most: number) => z.tuple([z.int().min(least), z.int().max(most)]);

/** How long and how often: the one place where a dose is written. */
export const DoseSchema = z
  .strictObject({
    seconds: seconds(10, 600).describe('Seconds of work in one set, on one side. E.g. 60'),
    sides: oneOf(SIDES)
      .default('both')
      .describe('"each": the whole time once per side. "both": once. E.g. each'),
    sets: z.int().min(1).max(5).default(1).describe('How many times, per side. E.g. 2'),
    switch: seconds(0, 60)
      .default(8)
      .describe('Seconds to change sides, used when sides is "each". E.g. 8'),
    rest: seconds(0, 120).default(10).describe('Seconds of rest between sets. E.g. 10'),
    range: z
      .strictObject({
        seconds: span(5, 600).describe(
          'Shortest and longest useful set, in seconds. E.g. [30, 60]',
        ),
        sets: span(1, 5).describe('Fewest and most sets. E.g. [1, 3]'),
      })
      .describe('What is reasonable around the default. E.g. {seconds: [30, 60], sets: [1, 3]}'),
    basis: z
      .strictObject({
        note: sentence().describe(
          'What the dose rests on, in plain words. E.g. Trials used 90 s or more for calves.',
        ),
        sources: z
          .array(referenceKey())
          .default([])
          .describe('Keys of the bibliography; empty where it is convention. E.g. [behm2020]'),
      })
      .describe('Where the dose comes from, e.g. {note: ..., sources: [behm2020]}'),
  })
  .refine(
    (dose) => dose.seconds >= dose.range.seconds[0] && dose.seconds <= dose.range.seconds[1],
    {
      path: ['seconds'],
      message: 'must lie inside range.seconds',
    },
  )
  .refine((dose) => dose.sets >= dose.range.sets[0] && dose.sets <= dose.range.sets[1], {
    path: ['sets'],
    message: 'must lie inside range.sets',
  });

export type DoseData = z.infer<typeof DoseSchema>;
