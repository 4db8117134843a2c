import path from 'node:path';
import { BUILDS } from '../../support/builds.ts';
import { growProject } from '../builds/grown-project.ts';
import { startLighthouse } from '../lighthouse/audit.ts';
import { median } from '../lighthouse/median.ts';
import type { Part, Table } from '../part.ts';
import {
  GUIDE,
  searchOfStarlight,
  searchOfUncurl,
  searchOfVitePress,
} from '../peers/searchable.ts';
import { starlight } from '../peers/starlight.ts';
import { type Compared, comparedRow } from '../peers/verdict.ts';
import { isGuide, vitepress } from '../peers/vitepress.ts';
import { measure } from '../search/first-search.ts';
import { startBrowser } from '../search/phone.ts';
import { plainPages } from '../search/plain-site.ts';
import { type Served, serve } from '../search/serve.ts';
import { type Took, watched } from '../watched.ts';
import { loadedBefore } from '../weights/in-browser.ts';

const EXERCISES = 1_000;
const RUNS = 3;
const QUERY = 'lats';

/** Each figure of one site in the order of the rows. */
interface Row {
  readonly what: string;
  readonly unit: string;
  readonly more?: boolean;
  readonly value: number;
}

const kilobytes = (what: string, bytes: number): Row => ({ what, unit: 'KB', value: bytes / 1024 });

/** What a guide costs when it is first seen, and the first search from it. */
async function inBrowser(sites: readonly Served[]): Promise<Row[][]> {
  const browser = await startBrowser();
  const searches = [searchOfUncurl, searchOfStarlight, searchOfVitePress];
  try {
    const all: Row[][] = [];
    for (const [at, served] of sites.entries()) {
      const { before } = await loadedBefore(browser, served, `/${GUIDE}`);
      const searchable = searches[at]?.(served);
      if (!searchable) throw new Error('every site has a search');
      const search = await measure(browser, searchable, QUERY);
      all.push([
        kilobytes('guide, HTML', before.page),
        kilobytes('guide, CSS', before.style),
        kilobytes('guide, JavaScript', before.script),
        kilobytes('guide, fonts', before.font),
        kilobytes('guide, figures', before.image),
        kilobytes('guide, all on first view', before.all),
        kilobytes(`first search, “${QUERY}”`, search.bytes),
        { what: 'first search on a phone', unit: 'ms', value: Math.round(search.cold) },
      ]);
    }
    return all;
  } finally {
    await browser.close();
  }
}

/** Lighthouse on the guide of each site, in turn, so that a slow minute hits all. */
async function audited(sites: readonly Served[]): Promise<Row[][]> {
  const lighthouse = await startLighthouse();
  const runs = sites.map((): { score: number; paint: number; blocking: number }[] => []);
  try {
    for (let run = 0; run < RUNS; run += 1) {
      for (const [at, { origin }] of sites.entries()) {
        const { scores, paint, blocking } = await lighthouse.audit(`${origin}/${GUIDE}`);
        runs[at]?.push({ score: scores[0] ?? 0, paint, blocking });
      }
    }
  } finally {
    await lighthouse.close();
  }
  return runs.map((some) => [
    {
      what: 'guide, Lighthouse performance on a phone',
      unit: '',
      more: true,
      value: median(some.map(({ score }) => score)),
    },
    {
      what: 'guide, largest paint',
      unit: 'ms',
      value: Math.round(median(some.map(({ paint }) => paint))),
    },
    {
      what: 'guide, blocked',
      unit: 'ms',
      value: Math.round(median(some.map(({ blocking }) => blocking))),
    },
  ]);
}

const builtRows = (pages: number, { seconds, memory }: Took): Row[] => [
  { what: `full build, ${pages} pages`, unit: 's', value: seconds },
  { what: `peak memory, ${pages} pages`, unit: 'MB', value: Math.round(memory / 2 ** 20) },
];

/** Builds the site with many exercises, then its very pages with the others. */
async function builtLarge(): Promise<Row[][]> {
  const { folder, remove } = growProject(EXERCISES);
  try {
    const program = path.resolve('node_modules/astro/bin/astro.mjs');
    const words = [program, 'build', '--silent', '--force', '--root', folder];
    const ours = await watched(process.execPath, words);
    const pages = plainPages(path.join(folder, 'dist'));
    const all = [ours];
    for (const peer of [starlight(), vitepress([])]) {
      process.stdout.write(`peers: ${pages.length} pages with ${peer.name}\n`);
      all.push((await peer.build(pages)).took);
    }
    return all.map((took) => builtRows(pages.length, took));
  } finally {
    remove();
  }
}

async function peersTable(): Promise<Table> {
  const pages = plainPages();
  const others = [starlight(), vitepress(pages.filter(isGuide))];
  const names = ['Uncurl', ...others.map(({ name }) => name)];
  const folders: string[] = [BUILDS[0].folder];
  for (const peer of others) folders.push((await peer.build(pages)).site);
  const sites = await Promise.all(folders.map(serve));
  const measured: Row[][][] = [];
  try {
    measured.push(await inBrowser(sites), await audited(sites));
  } finally {
    for (const served of sites) served.close();
  }
  measured.push(await builtLarge());
  const [ours, ...theirs] = names.map((_, at) => measured.flatMap((part) => part[at] ?? []));
  const rows = (ours ?? []).map(({ value, ...row }, at): Compared => {
    const values = [value, ...theirs.map((some) => some[at]?.value ?? Number.NaN)];
    return { ...row, values };
  });
  return {
    title: 'Beside Starlight and VitePress',
    columns: ['what', ...names, 'Uncurl is'],
    rows: rows.map((row) => comparedRow(names, row)),
    notes: [
      'The text and figures of this site in Markdown, built by Starlight 0.42.4 and VitePress 1.6.4 as they come, with their own search, from the registry in a temporary folder; all served by one small server with Brotli. The clock, filters, cards and previews of links are only in ours.',
      'First view: 390 by 844 pixels, empty cache. Files that a page only prefetches count among all. The service worker is left out: what it keeps is fetched after the page is done.',
      'Lighthouse: simulated slow 4G, median of 3. First search: slowed network and processor, Starlight searches in a worker that the slow network does not reach.',
    ],
  };
}

/** Needs a built site (`npm run build`); takes about six minutes. */
const peers: Part = { title: 'Peers', run: async () => [await peersTable()] };

export default peers;
