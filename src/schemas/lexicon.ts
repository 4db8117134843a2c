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
  alike: z
    .array(layNames().min(2))
    .default([])
    .describe(
      'Words and phrases that mean the same to a search, none in two groups; the first stands for all. E.g. [[buttock, bum, behind]]',
    ),
  light: layNames()
    .default([])
    .describe('Words that say what one wants or feels, not where. E.g. [tight, release]'),
  unknownConditions: z
    .strictObject({
      endings: z
        .array(z.string().regex(/^[a-z]{3,}$/, 'must be the end of a word, like itis'))
        .min(1)
        .describe('Ends of words that are names of conditions or medicines. E.g. [itis]'),
      as: label(20).describe('Word that stands for such a condition. E.g. condition'),
      answer: target().describe('What says to ask first. E.g. guide:who-should-not-roll'),
      tell: sentence().describe('What search shows of that answer. E.g. If your condition is ...'),
    })
    .optional()
    .describe('How search tells a condition that the site says nothing about'),
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
