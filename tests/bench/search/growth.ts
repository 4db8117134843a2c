import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Corpus } from '~/corpus/corpus.ts';
import { builtSearch } from '../../support/built-search.ts';
import { figure, kilobytes, type Table } from '../part.ts';
import { type Took, watched } from '../watched.ts';
import { miniSearchFile, plainPagefind } from './engines.ts';
import { compressed, loadedBy } from './files.ts';
import { growSite } from './generate.ts';
import { scriptBytes } from './scripts.ts';

const SIZES = [
  { pages: 200, budget: 125 },
  { pages: 1_000 },
  { pages: 10_000, budget: 175 },
] as const;

/** Answered by names; not answered by names. */
const BY_NAME = ['lats', 'pregnant can i foam roll my back'];
const IN_FULL = ['midwife', 'finger joints gas', 'does rolling on a sofa count'];

const PROGRAM = path.resolve('tests/bench/search/index-folder.ts');
const ALIAS = path.resolve('tests/bench/alias.ts');

const indexFolder = (folder: string, how: 'ours' | 'plain'): Promise<Took> =>
  watched(process.execPath, ['--import', ALIAS, PROGRAM, folder, how]);

/** The dearest of some first searches, each with nothing loaded before. */
async function dearest(queries: readonly string[], first: (query: string) => Promise<number>) {
  let most = 0;
  for (const query of queries) most = Math.max(most, await first(query));
  return most;
}

const took = ({ seconds, memory }: Took) => [
  figure(seconds, 's'),
  figure(Math.round(memory / 2 ** 20), 'MB'),
];

const libraryBytes = (): number => {
  const library = createRequire(import.meta.url).resolve('minisearch');
  return compressed(readFileSync(path.join(path.dirname(library), '../es/index.js'))).length;
};

/** What a first search costs, and what the index costs to make, as the site grows. */
export async function growthTable(corpus: Corpus, prose: readonly string[]): Promise<Table> {
  const rows: Table['rows'][number][] = [];
  const scripts = scriptBytes();
  for (const { pages, ...size } of SIZES) {
    const budget = 'budget' in size ? size.budget : undefined;
    const { folder, documents } = growSite(corpus, prose, pages);
    const ours = await indexFolder(folder, 'ours');
    const first = async (query: string) => {
      const { bytes } = await loadedBy(folder, () => builtSearch(folder).search(query));
      return bytes + scripts;
    };
    rows.push([
      `${pages} pages, Uncurl`,
      kilobytes(await dearest(BY_NAME, first), budget),
      kilobytes(await dearest(IN_FULL, first), budget),
      ...took(ours),
    ]);

    const plain = await indexFolder(folder, 'plain');
    const firstPlain = async (query: string) =>
      (await loadedBy(folder, async () => (await plainPagefind(folder))(query))).bytes;
    rows.push([
      `${pages} pages, Pagefind`,
      kilobytes(await dearest(BY_NAME, firstPlain)),
      kilobytes(await dearest(IN_FULL, firstPlain)),
      ...took(plain),
    ]);

    const start = performance.now();
    const file = miniSearchFile(documents);
    const seconds = (performance.now() - start) / 1000;
    const bytes = compressed(Buffer.from(file)).length + libraryBytes();
    rows.push([
      `${pages} pages, MiniSearch`,
      kilobytes(bytes),
      kilobytes(bytes),
      figure(seconds, 's'),
      '',
    ]);
  }
  return {
    title: 'Growth',
    columns: ['pages, search', 'bytes, by name', 'bytes, in full', 'time to index', 'memory'],
    rows,
    notes: [
      'Generated pages are varied from the real exercises: a third of their telling words replaced by made-up ones, whose number grows as in real text. The dearest of several first searches; script, style, WebAssembly, index and list of names, compressed with Brotli.',
      'Time and peak memory of reading the pages from disk and writing the index, with the programs it starts.',
    ],
  };
}
