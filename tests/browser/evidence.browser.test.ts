import { expect, test } from '../support/site-page.ts';

test('the evidence can be narrowed down, the count is told, the address keeps it', async ({
  page,
}) => {
  await page.goto('./evidence/');
  const claims = page.locator('.claim:visible');
  const all = await claims.count();
  expect(all).toBeGreaterThan(60);
  const filter = page.getByRole('search', { name: 'Claims' });
  await filter.getByLabel('Verdict').selectOption('contradicted');
  const contradicted = await claims.count();
  expect(contradicted).toBeLessThan(all);
  await expect(filter.getByRole('status')).toHaveText(`${contradicted} of ${all} claims.`);
  await expect(page).toHaveURL(/\?verdict=contradicted$/);
  await filter.getByLabel('Words').fill('fascia');
  await expect(page).toHaveURL(/\?verdict=contradicted&text=fascia$/);

  await page.reload();
  await expect(filter.getByLabel('Words')).toHaveValue('fascia');
  expect(await claims.count()).toBeLessThan(contradicted);
  await filter.getByRole('button', { name: 'Show all' }).click();
  await expect(claims).toHaveCount(all);
  await expect(page).toHaveURL(/\/evidence\/$/);
});

test('a link to a claim shows it, whatever was filtered', async ({ page }) => {
  await page.goto('./evidence/?verdict=supported#never-lumbar');
  const claim = page.locator('.claim', { has: page.locator('#never-lumbar') });
  await expect(claim).toBeVisible();
  await expect(page.getByRole('search', { name: 'Claims' }).getByLabel('Verdict')).toHaveValue('');
});

test('without JavaScript all claims are there, and no control that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${test.info().project.use.baseURL}evidence/?verdict=supported`);
  expect(await page.locator('.claim:visible').count()).toBeGreaterThan(60);
  await expect(page.locator('[data-claim-filter]')).toBeHidden();
  await context.close();
});
