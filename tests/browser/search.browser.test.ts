import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Response } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

const results = (page: import('@playwright/test').Page) =>
  page.getByRole('list', { name: 'Search results' }).getByRole('link');

for (const query of ['lats', 'lat', 'latissimus', 'Latissimus dorsi', 'latisimus']) {
  test(`"${query}" has the lat pages first`, async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toHaveText('Lat roll');
    const first = await results(page).evaluateAll((links) =>
      links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(first.map((path) => path.replace(/^.*?(?=exercises|guides|muscles)/, ''))).toEqual([
      'exercises/lat-roll/',
      'guides/lats/',
      'muscles/lats/',
    ]);
  });
}

test('a safety question is answered by the safety page first', async ({ page }) => {
  for (const query of ['slipped disc', 'osteoperosis', 'blood thinners']) {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toHaveAttribute('href', /\/safety\/#/);
  }
});

test('nonsense finds nothing, and says so with ways on', async ({ page }) => {
  await page.goto('./search/?q=xqzvwk');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “xqzvwk”.');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'browse A to Z' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'who should ask first', exact: true })).toBeVisible();
});

test('the open dialog with results has no fault that axe knows', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('lats');
  await expect(results(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a misspelling says what was searched instead', async ({ page }) => {
  await page.goto('./search/?q=latisssimus');
  await expect(page.getByRole('status')).toContainText('searched instead of “latisssimus”');
});

test.describe('the dialog', () => {
  for (const key of ['/', 'Control+k']) {
    test(`opens by ${key}, is walked by arrows and followed by Enter`, async ({ page }) => {
      await page.goto('./guides/lower-back/');
      await page.keyboard.press(key);
      const box = page.getByRole('dialog').getByRole('combobox', { name: 'Search' });
      await expect(box).toBeFocused();
      await page.keyboard.type('lats');
      await expect(results(page).first()).toHaveText('Lat roll');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(results(page).nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(results(page).first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/exercises\/lat-roll\/$/);
    });
  }

  test('opens by its button, closes by Escape and gives the focus back', async ({ page }) => {
    await page.goto('./');
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('a slash that is typed into a field stays there', async ({ page }) => {
    await page.goto('./');
    await page.getByLabel('Search', { exact: true }).first().fill('');
    await page.getByLabel('Search', { exact: true }).first().press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('the query stands in the address, so that going back works', async ({ page }) => {
  await page.goto('./search/');
  await page.getByLabel('Search', { exact: true }).fill('calves');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=calves$/);
  await results(page).first().click();
  await page.goBack();
  await expect(page.getByLabel('Search', { exact: true })).toHaveValue('calves');
  await expect(results(page).first()).toBeVisible();
});

test('a safety question in a sentence is answered by safety before any exercise', async ({
  page,
}) => {
  for (const query of ['numb legs and back pain', 'pregnant can i foam roll my back']) {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toHaveAttribute('href', /\/safety\/#/);
  }
});

test('chips filter with counts, and stand in the address', async ({ page }) => {
  await page.goto('./search/?q=lats');
  const guides = page.getByRole('button', { name: /^Guide \d+$/ });
  const count = Number((await guides.textContent())?.match(/\d+/)?.[0]);
  await guides.click();
  await expect(results(page)).toHaveCount(count);
  await expect(page.getByRole('status')).toContainText(`${count} of `);
  await expect(page).toHaveURL(/q=lats&kind=Guide$/);
  await expect(page.getByRole('button', { name: `Guide ${count}` })).toBeFocused();
  await page.reload();
  await expect(results(page)).toHaveCount(count);
  await page.getByRole('button', { name: `Guide ${count}` }).click();
  await expect(page).toHaveURL(/\?q=lats$/);
});

test('an exercise is shown with figure, dose and cautions; words are marked', async ({ page }) => {
  await page.goto('./search/?q=latissimus');
  const row = page.getByRole('list', { name: 'Search results' }).locator('.search-row').first();
  await expect(row).toContainText(/Exercise · 60 s each side · \d cautions to read first/);
  await expect(row.locator('img')).toHaveAttribute('src', /\/figures\/lat-roll\.svg$/);
  await page.goto('./search/?q=breathing+ribs');
  await expect(page.locator('.search-results mark').first()).toBeVisible();
});

test('sections of the best answers have links of their own below them', async ({ page }) => {
  await page.goto('./search/?q=finger+joints+gas');
  const list = page.getByRole('list', { name: 'Search results' });
  const sections = list.getByRole('list', { name: 'Sections in these answers' });
  await expect(sections.getByRole('listitem').first()).toContainText('In: ');
  const best = await list
    .getByRole('list', { name: 'Best answers' })
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  expect(best.length).toBeGreaterThan(1);
  for (const link of await sections.getByRole('link').all()) {
    const target = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(best).toContain(target.pathname);
    expect(target.hash).not.toBe('');
  }
  const first = sections.getByRole('link').first();
  const words = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.locator(':target')).toContainText(words);
});

test('the literal search is offered', async ({ page }) => {
  await page.goto('./search/?q=latisssimus');
  await page.getByRole('button', { name: 'Search for exactly “latisssimus”' }).click();
  await expect(page.getByRole('status')).toHaveText('Nothing found for “latisssimus”.');
});

test('what was searched for is kept on the device until it is cleared', async ({ page }) => {
  await page.goto('./search/?q=calves');
  await results(page).first().click();
  await page.goto('./search/');
  await page.getByRole('button', { name: 'calves', exact: true }).click();
  await expect(results(page).first()).toBeVisible();
  await page.goto('./search/');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByRole('button', { name: 'calves', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a search that cannot be loaded says so and is tried anew', async ({ page }) => {
  await page.route('**/search-words.json', (route) => route.abort());
  await page.goto('./search/?q=lats');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await page.unroute('**/search-words.json');
  await page.getByLabel('Search', { exact: true }).fill('lat');
  await expect(results(page).first()).toHaveText('Lat roll');
});

/** Questions that names answer, and questions for which the full text of all pages is needed. */
const FIRST_SEARCHES = [
  { query: 'lats', inFull: false },
  { query: 'numb legs and back pain', inFull: false },
  { query: 'pregnant can i foam roll my back', inFull: false },
  { query: 'midwife', inFull: true },
  { query: 'finger joints gas', inFull: true },
  { query: 'does rolling on a sofa count', inFull: true },
] as const;

for (const { query, inFull } of FIRST_SEARCHES) {
  test(`a first search for "${query}" costs at most 125 KB, compressed`, async ({ page }) => {
    await page.goto('./', { waitUntil: 'networkidle' });
    const weighed: Promise<readonly [string, number]>[] = [];
    const weigh = async (response: Response) =>
      [response.url(), brotliCompressSync(await response.body()).length] as const;
    page.on('response', (response) => {
      if (!response.url().includes('/figures/')) weighed.push(weigh(response));
    });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(/result|Nothing/);
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(weighed);
    const total = files.reduce((sum, [, size]) => sum + size, 0);
    expect(files.length, 'files seen').toBeGreaterThan(3);
    const usesIndex = files.some(([url]) => url.endsWith('.pagefind'));
    expect(usesIndex, 'the full text was asked').toBe(inFull);
    process.stdout.write(`first search "${query}": ${total} bytes in ${files.length} files\n`);
    expect(total, files.map((file) => file.join(' ')).join('\n')).toBeLessThanOrEqual(125 * 1024);
  });
}

test('printed answers come without the A to Z, which prints alone', async ({ page }) => {
  const list = page.getByRole('region', { name: 'A to Z' });
  await page.emulateMedia({ media: 'print' });
  await page.goto('./search/?q=lats');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await expect(list).toBeHidden();
  await page.goto('./search/');
  await expect(list).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search button leads to an A to Z with lay names', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?$|\/search\/$/);
    await page.getByRole('link', { name: 'armpit roll', exact: true }).click();
    await expect(page).toHaveURL(/\/exercises\/lat-roll\/$/);
  });

  test('a letter leads to its names, however far down they are', async ({ page }) => {
    await page.goto('./search/');
    for (const letter of ['S', 'D']) {
      await page.getByRole('link', { name: `Letter ${letter}` }).click();
      const heading = page.locator(`#letter-${letter}`);
      await expect(heading).toBeInViewport();
      expect((await heading.boundingBox())?.y).toBeLessThan(80);
    }
  });
});
