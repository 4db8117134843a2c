import { z } from 'astro/zod';
import { id, label, layNames, oneOf, sentence } from './fields.ts';
import { BODY_REGIONS } from './vocabulary.ts';

/** A muscle group under the name that people use. */
export const MuscleSchema = z.strictObject({
  name: label(30).describe('Everyday name as a title. E.g. Lats'),
  latin: label(80).describe('Anatomical name. E.g. latissimus dorsi'),
  alsoCalled: layNames()
    .min(2)
    .describe('Names people use, to be printed; unique on the site. E.g. [lat, wing muscle]'),
  searchedAs: layNames()
    .default([])
    .describe('More words that people type, misspellings too; never printed. E.g. [latisimus]'),
  region: oneOf(BODY_REGIONS).describe('Its place on the body map. E.g. lats'),
  where: sentence().describe('Where to find it on your body. E.g. The broad muscle from ...'),
  does: sentence().describe('What it does. E.g. Pulls the arm down and back.'),
  sitting: sentence().describe('What sitting asks of it, without promises. E.g. At a desk ...'),
  neighbours: z.array(id()).default([]).describe('Muscles next to it. E.g. [mid-back]'),
});

export type MuscleData = z.infer<typeof MuscleSchema>;
