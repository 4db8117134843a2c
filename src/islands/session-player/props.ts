import type { ExerciseChoice } from '~/domain/routine/choice.ts';

/** A ready-made routine on offer. */
export interface PresetOffer {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Encoded routine, `#r=...`. */
  readonly fragment: string;
  /** Whole seconds from the first press to the end. */
  readonly seconds: number;
  /** Ids of the movement checks that go with it. */
  readonly checks: readonly string[];
}

/** A caution or stop sign in short. */
export interface Warning {
  readonly id: string;
  readonly name: string;
  readonly instead: string;
}

/** Ways to do an exercise that ask less. */
export interface SofterWays {
  readonly easier: string;
  /** Without getting down to the floor, where there is such a way. */
  readonly noFloor?: string;
  /** Id of an exercise that can stand in for it without the floor. */
  readonly twin?: string;
  /** Ids of the movement checks that show whether it did anything. */
  readonly checks: readonly string[];
}

/** All that the player knows of the site; plain data. */
export interface PlayerProps {
  readonly choices: readonly ExerciseChoice[];
  readonly presets: readonly PresetOffer[];
  readonly warnings: readonly Warning[];
  /** Ids of the cautions that apply to every exercise. */
  readonly everywhere: readonly string[];
  /** Addresses of figures by exercise id. */
  readonly figures: Readonly<Record<string, string>>;
  /** What more there is to an exercise, by its id. */
  readonly ways: Readonly<Record<string, SofterWays>>;
  /** Names of the movement checks by id. */
  readonly checks: Readonly<Record<string, string>>;
}
