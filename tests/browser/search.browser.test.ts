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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search button leads to an A to Z with lay names', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?$|\/search\/$/);
    await page.getByRole('link', { name: 'armpit roll', exact: true }).click();
    await expect(page).toHaveURL(/\/exercises\/lat-roll\/$/);
  });
});
