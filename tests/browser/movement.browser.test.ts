import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

const PAGE = './exercises/lat-roll/';
const picture = (page: Page) => page.locator('.figure-frame:not([data-size]) img').first();
const button = (page: Page, words: string) =>
  page.getByRole('button', { name: words, exact: true });

/** Addresses below figures/moving that the page has asked for. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/figures/moving/')) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test('a figure moves when it is asked to, and only then is the file loaded', async ({ page }) => {
  const asked = watch(page);
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await button(page, 'Show the movement').click();
  await expect(button(page, 'Stop the movement')).toBeFocused();
  await expect(picture(page)).toHaveAttribute('src', /^data:image\/svg\+xml/);
  expect(asked).toHaveLength(1);
  const before = await picture(page).screenshot();
  await page.waitForTimeout(1500);
  expect((await picture(page).screenshot()).equals(before)).toBe(false);
});

test('in a guide the button says whose movement it shows', async ({ page }) => {
  await page.goto('./guides/lats/');
  await expect(button(page, 'Lat roll: Show the movement')).toBeVisible();
});

test('it stops when it is told to, and is not loaded again', async ({ page }) => {
  const asked = watch(page);
  await page.goto(PAGE);
  const still = await picture(page).getAttribute('src');
  await button(page, 'Show the movement').focus();
  await page.keyboard.press('Enter');
  await expect(picture(page)).toHaveAttribute('src', /^data:/);
  await page.keyboard.press('Space');
  await expect(picture(page)).toHaveJSProperty('src', new URL(still ?? '', page.url()).href);
  await expect(button(page, 'Show the movement')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(picture(page)).toHaveAttribute('src', /^data:/);
  expect(asked).toHaveLength(1);
});

test('it stops by itself after a few breaths', async ({ page }) => {
  await page.clock.install();
  await page.goto(PAGE);
  await button(page, 'Show the movement').click();
  await expect(picture(page)).toHaveAttribute('src', /^data:/);
  await page.clock.runFor(17_000);
  await expect(button(page, 'Stop the movement')).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(button(page, 'Show the movement')).toBeVisible();
  await expect(picture(page)).toHaveAttribute('src', /figures\/lat-roll\.svg$/);
});

test('a picture that cannot be loaded leaves the still where it is', async ({ page }) => {
  await page.route('**/figures/moving/**', (route) => route.abort());
  await page.goto(PAGE);
  await button(page, 'Show the movement').click();
  await expect(button(page, 'Show the movement')).toBeVisible();
  await expect(picture(page)).toHaveAttribute('src', /figures\/lat-roll\.svg$/);
});

test.describe('for those who ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves: the end is a second still', async ({ page }) => {
    const asked = watch(page);
    await page.goto(PAGE);
    await button(page, 'Show the end of the movement').click();
    await expect(picture(page)).toHaveAttribute('src', /figures\/moving\/lat-roll-end\.svg$/);
    const before = await picture(page).screenshot();
    await page.waitForTimeout(800);
    expect((await picture(page).screenshot()).equals(before)).toBe(true);
    await button(page, 'Show the start again').click();
    await expect(picture(page)).toHaveAttribute('src', /figures\/lat-roll\.svg$/);
    expect(asked.every((path) => path.endsWith('-end.svg'))).toBe(true);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture is there, and the button does not pretend to work', async ({ page }) => {
    await page.goto(PAGE);
    await expect(picture(page)).toBeVisible();
    await expect(button(page, 'Show the movement')).toBeDisabled();
  });
});
