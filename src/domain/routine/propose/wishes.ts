import type { CautionKind, TOOLS } from '~/schemas/vocabulary.ts';

/** What a person answered before a routine is proposed. */
export interface Wishes {
  /** Id of a concern. */
  readonly concern: string;
  /** The most that the whole session may take. */
  readonly seconds: number;
  readonly tools: readonly (keyof typeof TOOLS)[];
  readonly noFloor: boolean;
  /** Ids of the cautions that are theirs. */
  readonly cautions: readonly string[];
}

/** What the rules need of a caution record. */
export interface KnownCaution {
  readonly id: string;
  readonly name: string;
  readonly kind: CautionKind;
  /** It applies to every exercise, so that nothing may be proposed. */
  readonly everywhere: boolean;
}
