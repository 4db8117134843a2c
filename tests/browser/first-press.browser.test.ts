import type { Page } from '@playwright/test';
import { button, expectSteps, ready } from '../support/builder-page.ts';
import { expect, test } from '../support/site-page.ts';

const NOTHING_YET = 'astro-island[ssr]';

const CODE = /_astro\/(?:RoutineBuilder|HoldTimer|client)\..*\.js$/;
const LISTENERS = /_astro\/islands\..*\.js$/;

/** Holds the code of islands back, or what listens on them. @returns what lets it go */
async function holdCode(page: Page, files = CODE): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
}

test('presses before the builder has started are held and given in order', async ({ page }) => {
  const letGo = await holdCode(page);
  await page.goto('./routines/build/#r=1;;calf-roll.60', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => customElements.get('astro-island'));
  await button(page, 'Add Lat roll').click();
  await button(page, 'Add Pec opener').click();
  await expect(page.locator(NOTHING_YET)).toHaveCount(1);
  letGo();
  await ready(page);
  await expectSteps(page, ['Calf roll', 'Lat roll', 'Pec opener']);
});

test('a press before anything listens is kept', async ({ page }) => {
  const letGo = await holdCode(page, LISTENERS);
  await page.goto('./exercises/lat-roll/', { waitUntil: 'commit' });
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.click();
  expect(await page.evaluate(() => customElements.get('astro-island') === undefined)).toBe(true);
  letGo();
  await expect(page.getByRole('timer')).toHaveText('0:18');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('an impatient second press on the same control counts once', async ({ page }) => {
  const letGo = await holdCode(page);
  await page.goto('./exercises/lat-roll/');
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.click();
  await start.click();
  await expect(page.locator(NOTHING_YET)).toHaveCount(1);
  letGo();
  await expect(page.getByRole('timer')).toHaveText('0:18');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('where the code of a clock does not arrive, it is said, and the page goes on', async ({
  page,
}) => {
  await page.route(/_astro\/HoldTimer\./, (route) => route.abort('connectionreset'));
  await page.goto('./exercises/lat-roll/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await page.getByRole('link', { name: 'Exercises', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exercises');
});
