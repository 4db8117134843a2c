import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tableMarkdown } from './markdown.ts';
import { holds, type Part } from './part.ts';
import { type Report, withTables } from './readme.ts';

/**
 * `npm run bench` measures everything, `npm run bench -- search` one part. Prints Markdown and
 * writes the same as JSON; a part that was not run keeps its figures of before.
 * Then writes the README's tables; `npm run bench -- readme` does only that.
 */
const RESULTS = path.resolve('tests/bench/results.json');
const PARTS = path.resolve('tests/bench/parts');

const known = readdirSync(PARTS).map((file) => path.basename(file, '.ts'));
/** `readme` measures nothing. */
const onlyReadme = process.argv[2] === 'readme';
const asked = onlyReadme ? [] : process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (!existsSync('dist') && !onlyReadme) {
  process.stderr.write('There is no built site to measure: npm run build first.\n');
  process.exit(2);
}
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}; parts are ${known.join(', ')}.\n`);
  process.exit(2);
}

/** What was measured before, by this run or another. */
const measured = (): Record<string, Report> =>
  existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};

const machine = `${os.cpus().length} cores, ${os.platform()} ${os.arch()}, Node ${process.version}`;
const overBudget: string[] = [];

const chosen = asked.length > 0 ? asked : known;
for (const name of onlyReadme ? [] : chosen) {
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
writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), measured()));
if (onlyReadme) process.exit();
process.stdout.write(
  overBudget.length > 0
    ? `Over budget:\n${overBudget.map((told) => `- ${told}\n`).join('')}`
    : 'Every figure keeps to its budget.\n',
);
