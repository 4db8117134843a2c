import type { Searchable } from '../search/first-search.ts';
import type { Served } from '../search/serve.ts';

/** Of every site, so that all search from the same text. */
export const GUIDE = 'guides/lats/';

export const searchOfUncurl = (served: Served): Searchable => ({
  name: 'Uncurl',
  served,
  page: GUIDE,
  open: async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('dialog input:focus').waitFor();
  },
  result: '[aria-label="Search results"] a',
  ours: true,
});

export const searchOfStarlight = (served: Served): Searchable => ({
  name: 'Starlight',
  served,
  page: GUIDE,
  open: async (page) => {
    await page.locator('site-search button').first().click();
    await page.locator('site-search input').first().focus();
  },
  result: '.pagefind-ui__result-link',
});

export const searchOfVitePress = (served: Served): Searchable => ({
  name: 'VitePress',
  served,
  page: GUIDE,
  open: async (page) => {
    await page.locator('.VPNavBarSearch button').first().click();
    await page.locator('.VPLocalSearchBox input').first().focus();
  },
  result: '.VPLocalSearchBox a.result',
});
