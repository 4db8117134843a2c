import { z } from 'astro/zod';
import { id, label, layNames, seconds, sentence } from './fields.ts';

const RoutineStepSchema = z.strictObject({
  exercise: id().describe('Name of a file in content/exercises. E.g. calf-roll'),
  seconds: seconds(10, 600)
    .optional()
    .describe('Seconds per set and side instead of the usual dose. E.g. 45'),
  sets: z.int().min(1).max(5).optional().describe('Sets instead of the usual dose. E.g. 2'),
});

/** An ordered list of exercises with the reason for its order. */
export const RoutineSchema = z.strictObject({
  name: label(40).describe('Name as a title. E.g. Desk reset'),
  alsoCalled: layNames().min(1).describe('What people search for. E.g. [desk routine]'),
  searchedAs: layNames()
    .default([])
    .describe('More words that people type, misspellings too; never printed. E.g. [latisimus]'),
  summary: sentence(160).describe(
    'One sentence. E.g. Calves, glutes, mid-back and chest after a day of sitting.',
  ),
  suits: sentence().describe('Who it is for. E.g. People who sit all day and ...'),
  notFor: sentence().describe('Who should not do it. E.g. Anyone with a red flag.'),
  why: sentence(400).describe('Why this order. E.g. It starts sitting and ends lying, so ...'),
  steps: z.array(RoutineStepSchema).min(2).max(10).describe('Exercises in order'),
  checks: z
    .array(id())
    .default([])
    .describe('Movement checks before and after. E.g. [seated-rotation]'),
  claims: z.array(id()).default([]).describe('Claims it rests on. E.g. [session-order]'),
});

export type RoutineData = z.infer<typeof RoutineSchema>;
