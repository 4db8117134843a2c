import type { Result } from './outcome.ts';

/** By what results can be filtered, in the order shown. */
export const FACETS = {
  kind: 'Kind',
  muscle: 'Muscle',
  tool: 'You need',
  position: 'Position',
  level: 'Level',
  minutes: 'Time',
  floor: 'Floor',
} as const;

export type Facet = keyof typeof FACETS;

/** What is chosen: at most one value of each. */
export type Choice = Readonly<Partial<Record<Facet, string>>>;

const FACET_NAMES = Object.keys(FACETS) as Facet[];

const valuesOf = (result: Result, facet: Facet): readonly string[] =>
  facet === 'kind' ? [result.kind] : (result.facets?.[facet] ?? []);

/** Results that have every chosen value. */
export const filterResults = (results: readonly Result[], choice: Choice): readonly Result[] =>
  results.filter((result) =>
    FACET_NAMES.every((facet) => {
      const value = choice[facet];
      return value === undefined || valuesOf(result, facet).includes(value);
    }),
  );

/** A value that can be chosen, with the number of results that would remain. */
export interface FacetCount {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

/** The values of the results; of a facet in which all agree, none unless it is chosen. */
export function countFacets(results: readonly Result[], choice: Choice): readonly FacetCount[] {
  return FACET_NAMES.flatMap((facet) => {
    const { [facet]: chosen, ...others } = choice;
    const left = filterResults(results, others);
    const values = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]]);
    for (const value of left.flatMap((result) => valuesOf(result, facet))) {
      values.set(value, (values.get(value) ?? 0) + 1);
    }
    if (chosen === undefined && [...values.values()].every((count) => count === left.length)) {
      return [];
    }
    return [...values].map(([value, count]) => ({ facet, value, count }));
  });
}
