import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tableMarkdown } from './markdown.ts';
import { holds, type Part, type Table } from './part.ts';

/**
 * `npm run bench` measures everything, `npm run bench -- search` one part. Prints Markdown and
 * writes the same as JSON; a part that was not run keeps its figures of before.
 */
const RESULTS = path.resolve('tests/bench/results.json');
const PARTS = path.resolve('tests/bench/parts');

interface Report {
  readonly title: string;
  readonly date: string;
  readonly machine: string;
  readonly tables: readonly Table[];
}

const known = readdirSync(PARTS).map((file) => path.basename(file, '.ts'));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}; parts are ${known.join(', ')}.\n`);
  process.exit(2);
}

/** What was measured before, by this run or another. */
const measured = (): Record<string, Report> =>
  existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};

const machine = `${os.cpus().length} cores, ${os.platform()} ${os.arch()}, Node ${process.version}`;
const overBudget: string[] = [];

for (const name of asked.length > 0 ? asked : known) {
  const { default: part }: { default: Part } = await import(path.join(PARTS, `${name}.ts`));
  const tables = await part.run();
  const date = new Date().toISOString().slice(0, 10);
  const report: Report = { title: part.title, date, machine, tables };
  process.stdout.write(`## ${part.title}\n\n${date}, ${machine}\n\n`);
  process.stdout.write(`${tables.map(tableMarkdown).join('\n')}\n`);
  for (const { title, rows } of tables) {
    const over = rows.filter((row) => row.some((cell) => typeof cell !== 'string' && !holds(cell)));
    overBudget.push(...over.map(([first]) => `${name}, ${title}: ${String(first)}`));
  }
  const all = { ...measured(), [name]: report };
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
}
process.stdout.write(
  overBudget.length > 0
    ? `Over budget:\n${overBudget.map((told) => `- ${told}\n`).join('')}`
    : 'Every figure keeps to its budget.\n',
);
