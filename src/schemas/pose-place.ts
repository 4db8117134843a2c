import { z } from 'astro/zod';
import { BODY_PARTS } from './pose-words.ts';

/** Three numbers, and what they mean when they are not. */
export const triple = (what: string) =>
  z.tuple([z.number(), z.number(), z.number()], { error: `must be three numbers: ${what}` });

/** What three numbers mean as a place. */
export const POINT = '[to the right, up, towards the viewer] in cm, floor at 0';

/** A place or direction in the room, or relative to a part of the body. */
export const reference = () =>
  z.union([
    triple(POINT),
    z.strictObject({
      of: z.enum(BODY_PARTS).describe('Part whose axes count. E.g. rightShin'),
      at: triple(
        "[towards the person's left, up the body, to the front] from the upper joint, cm",
      ).describe('Place or direction in that part. E.g. [0, -20, 5]'),
    }),
  ]);

/** An angle that may be left out. */
export const degrees = (least: number, most: number, what: string) =>
  z
    .number()
    .min(least, `must be at least ${least} degrees`)
    .max(most, `must be at most ${most} degrees`)
    .optional()
    .describe(what);

export type PoseReference = z.infer<ReturnType<typeof reference>>;
