import path from 'node:path';
import { readContent } from '~/corpus/read.ts';
import { BUILDS } from '../../support/builds.ts';
import { readQueries } from '../../support/query-set.ts';
import type { Part, Table } from '../part.ts';
import {
  indexWithPagefind,
  miniSearch,
  miniSearchFile,
  ourSearch,
  plainPagefind,
} from '../search/engines.ts';
import { firstSearchTable, type Searchable } from '../search/first-search.ts';
import { writePeerPages } from '../search/peer-pages.ts';
import { startBrowser } from '../search/phone.ts';
import { type PlainPage, plainPages, writePlainSite } from '../search/plain-site.ts';
import { rankTable } from '../search/rank.ts';
import { type Served, serve } from '../search/serve.ts';
import { buildStarlight } from '../search/starlight.ts';

const uncurl = (served: Served): Searchable => ({
  name: 'Uncurl',
  served,
  page: '',
  open: async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('dialog input:focus').waitFor();
  },
  result: '[aria-label="Search results"] a',
  ours: true,
});

/** The smallest page around an engine. */
const peer = (served: Served, name: string): Searchable => ({
  name,
  served,
  page: `with-${name.toLowerCase()}.html`,
  open: (page) => page.getByRole('button', { name: 'Search' }).click(),
  result: 'ol a',
});

const starlight = (served: Served): Searchable => ({
  name: 'Starlight',
  served,
  page: 'guides/lats/',
  open: async (page) => {
    await page.locator('site-search button').first().click();
    await page.locator('site-search input').first().focus();
  },
  result: '.pagefind-ui__result-link',
});

/** Serves all sites and searches in them by phone. */
async function firstSearches(plain: string, pages: readonly PlainPage[]): Promise<Table> {
  const folders = [BUILDS[0].folder, plain, buildStarlight(pages)];
  const [ours, peers, other] = await Promise.all(folders.map(serve));
  if (!ours || !peers || !other) throw new Error('three sites are served');
  const browser = await startBrowser();
  try {
    return await firstSearchTable(browser, [
      uncurl(ours),
      starlight(other),
      peer(peers, 'Pagefind'),
      peer(peers, 'MiniSearch'),
    ]);
  } finally {
    await browser.close();
    for (const served of [ours, peers, other]) served.close();
  }
}

const SETS = ['study', 'held-out', 'practice'];

/** Needs a built site (`npm run build`). */
const search: Part = {
  title: 'Search',
  run: async () => {
    const { corpus } = readContent('.');
    const plain = path.resolve('test-results/bench/plain');
    const pages = plainPages();
    writePlainSite(plain, pages);
    await indexWithPagefind(plain);
    const sets = Object.fromEntries(SETS.map((set) => [set, readQueries(set, corpus)]));
    const searches = {
      Uncurl: ourSearch(BUILDS[0].folder),
      Pagefind: await plainPagefind(plain),
      MiniSearch: miniSearch(miniSearchFile(pages.flatMap(({ documents }) => documents))),
    };
    writePeerPages(
      plain,
      pages.flatMap(({ documents }) => documents),
    );
    return [await rankTable(sets, searches), await firstSearches(plain, pages)];
  },
};

export default search;
