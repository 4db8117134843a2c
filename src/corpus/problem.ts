/** Something wrong in a content file, said so that its author can mend it. */
export interface Problem {
  /** Path from the root of the repository, as in `content/exercises/lat-roll.yaml`. */
  readonly file: string;
  /** Field with dots, as in `muscles.primary.0`; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong and the way out; holds the offending value. */
  readonly message: string;
}

const line = ({ field, message }: Problem) => `  ${field ? `${field}: ` : ''}${message}`;

/** Prints problems grouped by file, one line each. */
export function report(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const blocks = files.map((file) =>
    [file, ...problems.filter((problem) => problem.file === file).map(line)].join('\n'),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in content:\n\n${blocks.join('\n\n')}\n`;
}

/** Stops a build with every problem at once. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.problems = problems;
  }
}
