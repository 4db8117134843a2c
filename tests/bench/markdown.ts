import { type Cell, type Figure, holds, type Table } from './part.ts';

const shortNumber = (value: number): string =>
  value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3);

function figureText(told: Figure): string {
  const { value, unit, budget, atLeast } = told;
  const text = `${shortNumber(value)} ${unit}`.trim();
  if (budget === undefined) return text;
  const sign = atLeast ? '≥' : '≤';
  return `${text} (${sign} ${budget}${holds(told) ? '' : ', **missed**'})`;
}

const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? cell.replaceAll('|', '\\|') : figureText(cell);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table as Markdown, with the budget beside each figure that has one. */
export const tableMarkdown = ({ title, columns, rows, notes = [] }: Table): string =>
  [
    `### ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(cellText))),
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
