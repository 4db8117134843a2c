import * as z from 'zod/mini';
import type { ExerciseChoice } from '~/domain/routine/choice.ts';

/** Ways to do an exercise that ask less. */
export interface SofterWays {
  readonly easier: string;
  /** Without getting down to the floor, where there is such a way. */
  readonly noFloor?: string;
  /** Id of an exercise that can stand in for it without the floor. */
  readonly twin?: string;
}

/** What builder and player know of one exercise; plain data. */
export interface ExerciseRecord {
  readonly choice: ExerciseChoice;
  /** Place in the order in which guides teach, from 0. */
  readonly rank: number;
  /** Lay names of the exercise, and all names of its muscles. */
  readonly words: readonly string[];
  /** Pose of its figure. */
  readonly pose?: string | undefined;
  /** Ids of the movement checks that show whether it did anything. */
  readonly checks: readonly string[];
  readonly ways: SofterWays;
}

/** A file of records, and in how many such files all of them stand. */
export interface Shelf {
  readonly shelves: number;
  readonly records: readonly ExerciseRecord[];
}

const Words = z.array(z.string());

/**
 * The form of a shelf. The site's own build made it from checked records, so this only tells a
 * shelf from whatever else a proxy or a half-finished update may bring.
 */
const ShelfSchema = z.object({
  shelves: z.int().check(z.positive()),
  records: z.array(
    z.object({
      choice: z.looseObject({
        id: z.string(),
        name: z.string(),
        dose: z.looseObject({ seconds: z.number(), sets: z.number(), sides: z.string() }),
        steps: Words,
        setUp: Words,
        cautions: Words,
        stopSigns: Words,
        muscles: Words,
      }),
      rank: z.number(),
      words: Words,
      pose: z.optional(z.string()),
      checks: Words,
      ways: z.looseObject({ easier: z.string() }),
    }),
  ),
});

/** @throws if it is not a shelf */
export const parseShelf = (json: unknown): Shelf => ShelfSchema.parse(json) as unknown as Shelf;
