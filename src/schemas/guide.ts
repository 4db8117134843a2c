import { z } from 'astro/zod';
import { day, id, label, layNames, referenceKey, sentence } from './fields.ts';

/** Front matter of a guide; the prose below it uses the components of `src/mdx/palette.ts`. */
export const GuideSchema = z.strictObject({
  title: label(70).describe('Title of the page. E.g. Thoracic extension over a roller'),
  short: label(30).describe('Name in lists and trails. E.g. Thoracic extension'),
  summary: sentence(200).describe(
    'The answer in one or two sentences, shown first. E.g. Lie back over ...',
  ),
  kind: z
    .enum(['technique', 'explainer'])
    .describe('"technique" guides answer the same questions in the same order. E.g. technique'),
  order: z.int().min(1).max(99).describe('Place in the list of guides. E.g. 10'),
  alsoCalled: layNames().default([]).describe('What people search for. E.g. [t-spine extension]'),
  muscles: z.array(id()).default([]).describe('Muscles it is about. E.g. [lats]'),
  exercises: z.array(id()).default([]).describe('Exercises it teaches. E.g. [lat-roll]'),
  claims: z.array(id()).min(1).describe('Claims it rests on. E.g. [two-minute-rule]'),
  cautions: z.array(id()).default([]).describe('Cautions shown on top. E.g. [red-flag-legs]'),
  sources: z
    .array(referenceKey())
    .default([])
    .describe('Further bibliography keys. E.g. [behm2020]'),
  published: day().describe('Day of first publication. E.g. 2026-11-22'),
  reviewed: day().describe('Day of the last check against the evidence. E.g. 2026-11-22'),
});

export type GuideData = z.infer<typeof GuideSchema>;
