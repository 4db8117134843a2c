import path from 'node:path';
import { readContent } from '~/corpus/read.ts';
import { BUILDS } from '../../support/builds.ts';
import { readQueries } from '../../support/query-set.ts';
import type { Part, Table } from '../part.ts';
import { searchOfStarlight, searchOfUncurl, searchOfVitePress } from '../peers/searchable.ts';
import { starlight } from '../peers/starlight.ts';
import { isGuide, vitepress } from '../peers/vitepress.ts';
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

/** The smallest page around an engine. */
const peer = (served: Served, name: string): Searchable => ({
  name,
  served,
  page: `with-${name.toLowerCase()}.html`,
  open: (page) => page.getByRole('button', { name: 'Search' }).click(),
  result: 'ol a',
});

/** Serves all sites and searches in them by phone. */
async function firstSearches(plain: string, pages: readonly PlainPage[]): Promise<Table> {
  const others = [starlight(), vitepress(pages.filter(isGuide))];
  const folders = [BUILDS[0].folder, plain];
  for (const other of others) folders.push((await other.build(pages)).site);
  const all = await Promise.all(folders.map(serve));
  const [ours, peers, first, second] = all;
  if (!ours || !peers || !first || !second) throw new Error('four sites are served');
  const browser = await startBrowser();
  try {
    return await firstSearchTable(browser, [
      searchOfUncurl(ours),
      searchOfStarlight(first),
      searchOfVitePress(second),
      peer(peers, 'Pagefind'),
      peer(peers, 'MiniSearch'),
    ]);
  } finally {
    await browser.close();
    for (const served of all) served.close();
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
