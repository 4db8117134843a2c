import { tableMarkdown } from './markdown.ts';
import type { Table } from './part.ts';

/** What a part of the benchmark found, as it stands in results.json. */
export interface Report {
  readonly title: string;
  readonly date: string;
  readonly machine: string;
  readonly tables: readonly Table[];
}

export type Results = Readonly<Record<string, Report>>;

const MARKS = ['<!-- bench: written by npm run bench -->', '<!-- bench: end -->'] as const;

/** Tables that a reader of the README wants, with the rows and columns that tell most. */
const SHOWN: readonly {
  readonly part: string;
  readonly table: string;
  readonly row: RegExp;
  readonly columns: number;
}[] = [
  { part: 'weights', table: 'Bytes of parts', row: /./, columns: 2 },
  {
    part: 'weights',
    table: 'Bytes by kind of page',
    row: /^(?:home|guide|exercise|routine|builder|player|search),.*(?:heaviest|one page)/,
    columns: 9,
  },
  { part: 'lighthouse', table: 'Lighthouse on a phone', row: /./, columns: 8 },
  { part: 'peers', table: 'Beside Starlight and VitePress', row: /./, columns: 5 },
  { part: 'builds', table: 'Build as the site grows', row: /./, columns: 6 },
  { part: 'search', table: 'First search on a phone', row: /lats/, columns: 4 },
  { part: 'search-growth', table: 'Growth', row: /Uncurl/, columns: 5 },
];

/** The short tables, with date and machine of each; a part that was never run is left out. */
function shortTables(results: Results): string {
  const parts = SHOWN.flatMap(({ part, table, row, columns }) => {
    const report = results[part];
    const found = report?.tables.find(({ title }) => title === table);
    if (!report || !found) return [];
    const short = tableMarkdown({
      title: found.title,
      columns: found.columns.slice(0, columns),
      rows: found.rows
        .filter(([first]) => row.test(String(first)))
        .map((cells) => cells.slice(0, columns)),
    });
    return [`${short.trimEnd()}\n\n${report.date}, ${report.machine}.\n`];
  });
  return parts.join('\n');
}

/**
 * A text with the tables of the results between its two marks.
 * @throws Error if the marks are not there
 */
export function withTables(text: string, results: Results): string {
  const [start, end] = MARKS.map((mark) => text.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error(`the README lacks its marks: ${MARKS.join(' ')}`);
  }
  const head = text.slice(0, start + MARKS[0].length);
  return `${head}\n\n${shortTables(results)}\n${text.slice(end)}`;
}
