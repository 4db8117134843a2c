import { z } from 'astro/zod';
import { BearingSegmentSchema } from './bearing.ts';
import { DoseSchema } from './dose.ts';
import { id, label, layNames, oneOf, pressure, seconds, sentence } from './fields.ts';
import { LEVELS, POSITIONS, TOOLS } from './vocabulary.ts';

const variant = (example: string) =>
  z.strictObject({
    exercise: id().optional().describe('Another exercise that does it. E.g. lat-roll'),
    how: sentence().describe(`What to do instead, verb first. E.g. ${example}`),
  });

const step = () => sentence(160);

/** One exercise: the page, the card, the timer, the player and the search entry are views of it. */
export const ExerciseSchema = z.strictObject({
  name: label(40).describe('Name as a title. E.g. Lat roll'),
  alsoCalled: layNames()
    .min(2)
    .describe(
      'Names people use, to be printed; unique on the site. E.g. [lat release, armpit roll]',
    ),
  searchedAs: layNames()
    .default([])
    .describe('More words that people type, misspellings too; never printed. E.g. [latisimus]'),
  spoken: label(24).describe('Short name for the voice, sayable in two seconds. E.g. Lats'),
  summary: sentence(160).describe('One sentence that says what it does. E.g. Roll the side of ...'),
  muscles: z
    .strictObject({
      primary: z.array(id()).min(1).describe('Muscles worked most. E.g. [lats]'),
      secondary: z.array(id()).default([]).describe('Muscles also worked. E.g. [mid-back]'),
    })
    .describe('Names of files in content/muscles. E.g. {primary: [lats]}'),
  tool: oneOf(TOOLS).describe('What you need. E.g. foam-roller'),
  position: oneOf(POSITIONS).describe('Start position. E.g. lying-side'),
  bearing: z
    .array(BearingSegmentSchema)
    .describe('What rests on the tool; never the lower back or neck. E.g. [lats]'),
  level: oneOf(LEVELS).describe('Who can start with it. E.g. beginner'),
  setUp: z.array(step()).min(1).max(5).describe('How to get into place. E.g. Lie on your side.'),
  steps: z.array(step()).min(2).max(7).describe('What to do, verb first. E.g. Roll slowly down.'),
  feel: sentence().describe('Where it should be felt. E.g. Feel it behind the armpit.'),
  breathing: sentence().describe('How to breathe. E.g. Breathe out as you sink.'),
  mistakes: z
    .array(
      z.strictObject({
        mistake: sentence(120).describe('What goes wrong. E.g. You roll into the armpit.'),
        fix: sentence(160).describe('What to do about it. E.g. Start a hand below it.'),
      }),
    )
    .min(2)
    .describe('Common mistakes with their fixes'),
  dose: DoseSchema.describe('How long and how often'),
  settle: seconds(3, 60).default(10).describe('Seconds to get into place. E.g. 15'),
  pressureCeiling: pressure()
    .max(5)
    .default(5)
    .describe('Highest pain allowed, 0-10; above it ease off. E.g. 5'),
  stopSigns: z
    .array(id())
    .min(1)
    .describe('Cautions of kind "stop" to print with it. E.g. [sharp-pain]'),
  cautions: z
    .array(id())
    .default([])
    .describe('Cautions that change or forbid it. E.g. [osteoporosis, pregnancy]'),
  easier: variant('Do it standing against a wall.').describe('A softer version'),
  harder: variant('Cross one leg over the other.').describe('A stronger version'),
  noFloor: variant('Roll against a wall.').optional().describe('A version without the floor'),
  checks: z
    .array(id())
    .default([])
    .describe('Movement checks for before and after. E.g. [seated-rotation]'),
  claims: z.array(id()).min(1).describe('Claims it rests on. E.g. [lat-rolling-rom]'),
  pose: id().optional().describe('File in content/poses that shows it. E.g. lat-roll'),
});

export type ExerciseData = z.infer<typeof ExerciseSchema>;
