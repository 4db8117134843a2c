import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { growProject } from '../builds/grown-project.ts';
import { type Cell, figure, type Part, type Table } from '../part.ts';
import { watched } from '../watched.ts';

const SIZES: readonly Size[] = [
  { exercises: 100, again: true },
  { exercises: 1_000, again: true, budget: { seconds: 40, memory: 1536 } },
  { exercises: 5_000 },
  { exercises: 10_000 },
];

interface Size {
  readonly exercises: number;
  /** Whether it is built once more with a cache; that takes minutes at the larger sizes. */
  readonly again?: boolean;
  readonly budget?: Budget;
}

interface Budget {
  readonly seconds: number;
  /** In MB of 2^20 bytes. */
  readonly memory: number;
}

const INDEX = path.resolve('tests/bench/search/index-folder.ts');
const ALIAS = path.resolve('tests/bench/alias.ts');

/** Builds a project of this size: with no cache, then perhaps with what the first left. */
async function rowOf({ exercises, again, budget }: Size): Promise<Cell[]> {
  const { folder, remove } = growProject(exercises);
  const program = path.resolve('node_modules/astro/bin/astro.mjs');
  const build = async (...flags: string[]) => {
    process.stdout.write(`builds: ${exercises} exercises ${flags.join(' ')}\n`);
    return watched(process.execPath, [program, 'build', '--silent', '--root', folder, ...flags]);
  };
  try {
    const first = await build('--force');
    const second = again ? figure((await build()).seconds, 's') : '';
    const site = path.join(folder, 'dist');
    const pages = pagesIn(site);
    const index = await watched(process.execPath, [
      ...['--import', ALIAS, INDEX],
      ...[site, 'ours'],
    ]);
    return [
      `${exercises} exercises`,
      figure(first.seconds, 's', budget?.seconds),
      figure(Math.round(first.memory / 2 ** 20), 'MB', budget?.memory),
      figure((1000 * first.seconds) / pages.length, 'ms'),
      second,
      figure(index.seconds, 's'),
      heaviestPage(site, pages),
    ];
  } finally {
    remove();
  }
}

const pagesIn = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** The page with the most HTML: it must not grow with the number of exercises. */
function heaviestPage(site: string, pages: readonly string[]): Cell {
  const heaviest = pages
    .map((file) => ({ file, bytes: statSync(path.join(site, file)).size }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 8)
    .map(({ file }) => ({
      file,
      sent: brotliCompressSync(readFileSync(path.join(site, file))).length,
    }))
    .toSorted((a, b) => b.sent - a.sent);
  const [{ file, sent } = { file: '', sent: 0 }] = heaviest;
  return `${Math.round(sent / 1024)} KB, ${path.dirname(file)}`;
}

async function buildsTable(): Promise<Table> {
  const rows: Cell[][] = [];
  for (const size of SIZES) rows.push(await rowOf(size));
  return {
    title: 'Build as the site grows',
    columns: [
      'size',
      'full build',
      'peak memory',
      'for each page',
      'second build, with cache',
      'search index alone',
      'heaviest page, HTML in Brotli',
    ],
    rows,
    notes: [
      'The whole site with exercises varied from the real ones; they share the figures of the real ones, so drawn figures and link previews do not grow here. A figure of its own costs its preview on top.',
      'Peak memory: the most that the build and the programs it starts hold at their own peaks together, so rather too high.',
    ],
  };
}

const builds: Part = { title: 'Builds', run: async () => [await buildsTable()] };

export default builds;
