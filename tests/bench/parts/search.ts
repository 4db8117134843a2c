import path from 'node:path';
import { readContent } from '~/corpus/read.ts';
import { BUILDS } from '../../support/builds.ts';
import { readQueries } from '../../support/query-set.ts';
import type { Part } from '../part.ts';
import {
  indexWithPagefind,
  miniSearch,
  miniSearchFile,
  ourSearch,
  plainPagefind,
} from '../search/engines.ts';
import { plainPages, writePlainSite } from '../search/plain-site.ts';
import { firstSearchTable, type Searchable } from '../search/first-search.ts';
import { writePeerPages } from '../search/peer-pages.ts';
import { startBrowser } from '../search/phone.ts';
import { growthTable } from '../search/growth.ts';
import { rankTable } from '../search/rank.ts';
import { serve } from '../search/serve.ts';

/** The three on the same content: this site, and the smallest page around each of the others. */
function sitesAt(ours: string, plain: string): readonly Searchable[] {
  const peer = (name: string, file: string): Searchable => ({
    name,
    address: `${plain}/${file}`,
    open: (page) => page.getByRole('button', { name: 'Search' }).click(),
    result: 'ol a',
  });
  return [
    {
      name: 'Uncurl',
      address: `${ours}/`,
      open: async (page) => {
        await page.keyboard.press('Control+k');
        await page.locator('dialog input:focus').waitFor();
      },
      result: '[aria-label="Search results"] a',
      ours: true,
    },
    peer('Pagefind', 'with-pagefind.html'),
    peer('MiniSearch', 'with-minisearch.html'),
  ];
}

/** Serves both sites and searches in them by phone. */
async function firstSearches(plain: string) {
  const [ours, peers] = [await serve(BUILDS[0].folder), await serve(plain)];
  const browser = await startBrowser();
  try {
    return await firstSearchTable(browser, sitesAt(ours.origin, peers.origin));
  } finally {
    await browser.close();
    ours.close();
    peers.close();
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
    const prose = pages
      .filter(({ address }) => address.startsWith('/guides/'))
      .flatMap(({ documents }) => documents.map(({ text }) => text).join(' '));
    return [
      await rankTable(sets, searches),
      await firstSearches(plain),
      await growthTable(corpus, prose),
    ];
  },
};

export default search;
