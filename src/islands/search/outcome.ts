import type { NamedRecord } from '~/domain/query/names.ts';

/** One line of the results. */
export interface Result extends Omit<NamedRecord, 'text' | 'alarm' | 'asksFirst'> {
  /** HTML with `<mark>` around what matched; everything else in it is escaped. */
  readonly excerpt: string;
  /** Whether it stands first because it is about safety, whatever its kind. */
  readonly safety?: boolean | undefined;
  /** The section of the page that answers. */
  readonly section?: { readonly title: string; readonly url: string } | undefined;
}

/** What a search found, the best first. */
export interface Outcome {
  readonly results: readonly Result[];
  /** What was searched for, where that is not what was typed. */
  readonly instead: string | undefined;
  /** Whether the full text was left out, since names answer the whole query. */
  readonly more: boolean;
}
