import { type Cell, type Figure, figure } from '../part.ts';

/** A measurement of several sites, the first of them ours. */
export interface Compared {
  readonly what: string;
  readonly values: readonly number[];
  readonly unit: string;
  /** Whether more is better; less is, unless told. */
  readonly more?: boolean;
}

/** Who is better than we are, in words: `ahead`, `level with A`, or `behind A, B`. */
function verdict(names: readonly string[], { values, more }: Compared): string {
  const [ours = Number.NaN, ...theirs] = values;
  const named = (is: (value: number) => boolean) =>
    theirs.flatMap((value, at) => (is(value) ? [names[at + 1] ?? ''] : [])).join(', ');
  const better = named((value) => (more ? value > ours : value < ours));
  const same = named((value) => value === ours);
  if (better) return `**behind ${better}**`;
  return same ? `level with ${same}` : 'ahead';
}

/** A row for a table whose columns are the sites and how we stand. */
export const comparedRow = (names: readonly string[], compared: Compared): Cell[] => [
  compared.what,
  ...compared.values.map((value): Figure => figure(value, compared.unit)),
  verdict(names, compared),
];
