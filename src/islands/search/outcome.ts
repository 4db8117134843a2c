/** One line of the results. */
export interface Result {
  readonly kind: string;
  readonly url: string;
  readonly title: string;
  /** HTML with `<mark>` around what matched; everything else in it is escaped. */
  readonly excerpt: string;
}

/** What a search found. */
export interface Outcome {
  readonly results: readonly Result[];
  /** What was searched for, where that is not what was typed. */
  readonly instead: string | undefined;
}
