import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../support/site-page.ts';

test('a desk worker reads a guide, finds the timer and the evidence', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Guides' })
    .click();
  await page.getByRole('link', { name: 'Thoracic extension over a foam roller' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Thoracic extension/);
  await expect(page.getByRole('group', { name: 'Hold timer: Thoracic extension' })).toBeVisible();
  await page.getByRole('link', { name: 'Evidence 1', exact: true }).first().click();
  await expect(page).toHaveURL(/\/evidence\/#/);
});

test('the note of a citation shows on focus and goes away by Escape', async ({ page }) => {
  await page.goto('./guides/pain-scale/');
  const mark = page.getByRole('link', { name: /^Evidence \d+$/ }).first();
  const note = page.locator('.cite').first().getByRole('tooltip', { includeHidden: true });
  await expect(note).toBeHidden();
  await mark.focus();
  await expect(note).toBeVisible();
  await expect(note).toContainText(/certainty/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('before a person touches an island, no framework is loaded', async ({ page }) => {
  const loaded: Promise<Buffer>[] = [];
  const names: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    names.push(response.url());
    loaded.push(response.body());
  });
  await page.goto('./guides/lats/', { waitUntil: 'networkidle' });
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((url) => /client|react|HoldTimer/i.test(url))).toEqual([]);
  const bodies = await Promise.all(loaded);
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(bytes).toBeLessThanOrEqual(3 * 1024);
});

test('the whole guide is there without JavaScript, with the dose in words', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${test.info().project.use.baseURL}guides/lats/`);
  await expect(page.getByText('60 seconds each side').first()).toBeVisible();
  await context.close();
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('./guides/lats/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a wrong address helps on', async ({ page }) => {
  const answer = await page.goto('./no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('link', { name: 'Start from where it feels tight' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Muscles');
});

test('a page that is past its review says so, even when it was built in time', async ({ page }) => {
  const banner = page.getByText(/was due for review/);
  await page.goto('./guides/lats/');
  const due = new Date(
    (await page.locator('[data-review-due]').getAttribute('data-review-due')) ?? '',
  );
  await page.clock.setFixedTime(new Date(due.getTime() - 1000));
  await page.reload();
  await expect(banner).toBeHidden();
  await page.clock.setFixedTime(due);
  await page.reload();
  await expect(banner).toBeVisible();
});
