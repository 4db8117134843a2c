import { z } from 'astro/zod';
import { id, label, layNames, sentence, target } from './fields.ts';

/** Words that people type, and the glossary. One file: `content/lexicon.yaml`. */
export const LexiconSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        say: layNames().min(1).describe('What people type. E.g. [slipped disc, herniated disc]'),
        mean: target().describe('The record that answers. E.g. caution:disc-with-leg-symptoms'),
      }),
    )
    .describe(
      'Lay words, abbreviations, symptoms and brands that belong to no record of their own',
    ),
  terms: z
    .array(
      z.strictObject({
        id: id().describe('Anchor on the glossary page. E.g. range-of-motion'),
        term: label(50).describe('The word. E.g. Range of motion'),
        alsoCalled: layNames().default([]).describe('Other words for it. E.g. [rom]'),
        means: sentence(320).describe('What it means in plain words. E.g. How far a joint moves.'),
        see: target().optional().describe('Where to read on. E.g. claim:acute-rom'),
      }),
    )
    .min(1)
    .describe('Entries of the glossary page'),
});

export type LexiconData = z.infer<typeof LexiconSchema>;
