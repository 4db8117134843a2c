import type { RecordsOnPage } from '~/islands/records/from-corpus.ts';
import type { SofterWays as Ways } from '~/islands/records/record.ts';

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

/** Ways to do an exercise that ask less, and what shows whether it did anything. */
export interface SofterWays extends Ways {
  /** Ids of the movement checks that show whether it did anything. */
  readonly checks: readonly string[];
}

/** What the page hands to the player: plain data, no more of it however many exercises there are. */
export interface PlayerPage {
  readonly page: RecordsOnPage;
  readonly presets: readonly PresetOffer[];
  readonly warnings: readonly Warning[];
  /** Ids of the cautions that apply to every exercise. */
  readonly everywhere: readonly string[];
  /** Names of the movement checks by id. */
  readonly checks: Readonly<Record<string, string>>;
}

/** What the views of the player know: the page with the exercises that came since. */
export interface PlayerProps extends Omit<PlayerPage, 'page'> {
  /** Addresses of figures by exercise id. */
  readonly figures: Readonly<Record<string, string>>;
  /** What more there is to an exercise, by its id. */
  readonly ways: Readonly<Record<string, SofterWays>>;
}
