/** What a measurement found, beside what it may be at most. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** In the same unit. Absent where there is nothing to keep to. */
  readonly budget?: number;
  /** Whether the budget is the least instead of the most. */
  readonly atLeast?: boolean;
}

export type Cell = string | Figure;

/** One table of a report. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How it was measured, and what limits it. */
  readonly notes?: readonly string[];
}

/** A part of the benchmark: the default export of a file in `tests/bench/parts`. */
export interface Part {
  readonly title: string;
  /** Measures; may take minutes. */
  run(): Promise<readonly Table[]>;
}

export const figure = (value: number, unit: string, budget?: number, atLeast = false): Figure => ({
  value,
  unit,
  ...(budget === undefined ? {} : { budget, atLeast }),
});

/** Bytes as kilobytes of 1,024, the unit of the budgets. */
export const kilobytes = (bytes: number, budget?: number): Figure =>
  figure(bytes / 1024, 'KB', budget);

/** Whether a figure keeps to its budget. */
export const holds = ({ value, budget, atLeast }: Figure): boolean =>
  budget === undefined || (atLeast ? value >= budget : value <= budget);
