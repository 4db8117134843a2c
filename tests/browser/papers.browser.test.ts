import { expect, type Page, test } from '@playwright/test';
import { open } from '../support/builder-page.ts';
import { pagesOf, sizesOf } from '../support/pdf.ts';

const EXERCISES = ['calf-roll', 'glute-roll', 'thoracic-extension', 'pec-opener', 'lat-roll'];
const NAMES = ['Calf roll', 'Glute roll', 'Thoracic extension', 'Pec opener', 'Lat roll'];
const fragment = (count: number) =>
  `#r=1;For%20home;${Array.from({ length: count }, (_, i) => `${EXERCISES[i % 5]}.60`).join(';')}`;

async function on(page: Page, count: number, paper: string) {
  await open(page, fragment(count));
  await page.getByLabel('Clinic').fill('Hill Street Physio');
  await page.getByRole('textbox', { name: 'Remark, Calf roll' }).first().fill('Go gently');
  await page.getByLabel('Paper').selectOption(paper);
  await page.locator('.card img').first().waitFor();
}

/** Parts of the paper that are cut off or reach beyond it. */
const cut = (page: Page, part: string) =>
  page
    .locator(part)
    .evaluateAll((all) =>
      all
        .filter(
          (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
        )
        .map((one) => one.textContent),
    );

for (const format of ['A4', 'Letter'] as const) {
  for (const [paper, most] of [
    ['pocket', 1],
    ['wall', 1],
    ['large', 7],
  ] as const) {
    test(`${paper} on ${format} has every exercise whole, and only the card`, async ({ page }) => {
      await on(page, 5, paper);
      const pdf = await page.pdf({ format });
      const pages = await pagesOf(pdf);
      expect(pages.length).toBeLessThanOrEqual(most);
      for (const text of pages) expect(text.trim().length).toBeGreaterThan(20);
      const text = pages.join(' ');
      for (const name of NAMES) expect(text).toContain(name);
      expect(text).toContain('Go gently');
      expect(text).toContain('Stop for today if you notice');
      expect(text).not.toContain('You might like to know');
      if (paper !== 'wall') expect(text).toContain('Hill Street Physio');
      const sizes = await sizesOf(pdf);
      expect(sizes.length).toBeGreaterThan(10);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(paper === 'large' ? 15.95 : 8.95);
      await page.emulateMedia({ media: 'print' });
      expect(await cut(page, '.pocket-card')).toEqual([]);
    });
  }
}

test('pocket cards are smaller than A6 and 4 by 6 inches', async ({ page }) => {
  await on(page, 6, 'pocket');
  const sizes = await page.locator('.pocket-card').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return [(width * 25.4) / 96, (height * 25.4) / 96] as const;
    }),
  );
  expect(sizes.length).toBe(4);
  for (const [width, height] of sizes) {
    expect(width).toBeLessThanOrEqual(101);
    expect(height).toBeLessThanOrEqual(148);
  }
});

test('a routine of eight needs a second sheet of pocket cards, with nothing cut', async ({
  page,
}) => {
  await on(page, 8, 'pocket');
  expect(await pagesOf(await page.pdf({ format: 'A4' }))).toHaveLength(2);
  expect(await cut(page, '.pocket-card')).toEqual([]);
});

test('large print leaves out no step', async ({ page }) => {
  await on(page, 5, 'large');
  await expect(page.locator('.card')).toContainText('Stretch each calf at a wall to finish.');
  await expect(page.locator('.card')).toContainText('Roll on to your side, off the roller');
});
