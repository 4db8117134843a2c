import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { pagesOf, sizesOf } from '../support/pdf.ts';
import { expect, test } from '../support/site-page.ts';

const FORMATS = ['A4', 'Letter'] as const;
const LINES = [
  'calf-roll.60',
  'glute-roll.45x2',
  'thoracic-extension.120',
  'pec-opener.120',
  'lat-roll.60',
  'calf-roll.30',
];
const fragmentOf = (exercises: number) => `#r=1;For%20home;${LINES.slice(0, exercises).join(';')}`;

/** What the QR code says, read from the card as it looks on paper. */
async function scan(page: Page): Promise<string | undefined> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const image = PNG.sync.read(await page.locator('.card-qr').screenshot({ scale: 'device' }));
  return jsQR(new Uint8ClampedArray(image.data), image.width, image.height)?.data;
}

for (const format of FORMATS) {
  test(`the card of desk-reset is one page of ${format} and nothing else`, async ({ page }) => {
    await page.goto('./routines/desk-reset/');
    const [text = '', ...more] = await pagesOf(await page.pdf({ format }));
    expect(more).toEqual([]);

    const names = ['Calf roll', 'Glute roll', 'Thoracic extension', 'Pec opener'];
    const places = names.map((name) => text.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const part of [
      'Desk reset',
      '60 s each side',
      'Pressure: at most 5 of 10.',
      'For',
      'From',
      'Next review',
      'Stop for today if you notice',
      'Ask a professional first',
      'Week 3',
      'Sun',
    ]) {
      expect(text).toContain(part);
    }
    // The address may be broken at its hyphen.
    expect(text.replaceAll(' ', '')).toContain('/routines/desk-reset/');
    // Words of the page around it: navigation, buttons, other sections, footer.
    for (const part of ['Evidence', 'Glossary', 'Print card', 'Why this order', 'CC BY']) {
      expect(await page.locator('body').innerText()).toContain(part);
      expect(text).not.toContain(part);
    }
  });

  for (const exercises of [1, 2, 3, 4, 5, 6]) {
    test(`a card of ${exercises} fits one page of ${format}`, async ({ page }) => {
      await page.goto(`./routines/build/${fragmentOf(exercises)}`);
      await expect(page.locator('.card-item')).toHaveCount(exercises);
      const pdf = await page.pdf({ format });
      const [text = '', ...more] = await pagesOf(pdf);
      expect(more).toEqual([]);
      expect(Math.min(...(await sizesOf(pdf)))).toBeGreaterThanOrEqual(8.95);
      expect(text).toContain('For home');
      expect(text.match(/Pressure: at most/g)).toHaveLength(exercises);
      expect(text).toContain('Tick the days');
    });
  }

  test(`a filled-in card of six still fits one page of ${format}`, async ({ page }) => {
    await page.goto(`./routines/build/${fragmentOf(6)}`);
    await page.getByLabel('For', { exact: true }).fill('Ann Example');
    await page.getByLabel('From', { exact: true }).fill('Hill Street Physiotherapy');
    await page.getByLabel('Next review').fill('3 December 2026');
    await page.getByLabel('Note').fill('Start with the left side. '.repeat(4));
    const [text = '', ...more] = await pagesOf(await page.pdf({ format }));
    expect(more).toEqual([]);
    expect(text).toContain('Ann Example');
    expect(text).toContain('Hill Street Physiotherapy');
    expect(text).toContain('3 December 2026');
    expect(text).toContain('Start with the left side.');
  });
}

test('more than six exercises run on to a second page without a blank one', async ({ page }) => {
  await page.goto(`./routines/build/${fragmentOf(6)};lat-roll.30;glute-roll.30`);
  await expect(page.locator('.card-item')).toHaveCount(8);
  const pages = await pagesOf(await page.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(2);
  for (const text of pages) expect(text.trim().length).toBeGreaterThan(100);
});

test('nothing on the card is cut off at the side', async ({ page }) => {
  await page.goto(`./routines/build/${fragmentOf(6)}`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 711, height: 1000 });
  const cut = await page.locator('.card').evaluate((card) => {
    const edge = card.getBoundingClientRect().right + 1;
    return [...card.querySelectorAll('*')]
      .filter((part) => part.getBoundingClientRect().right > edge)
      .map((part) => part.className || part.tagName);
  });
  expect(cut).toEqual([]);
});

test.describe('the QR code', () => {
  // As fine as a printer.
  test.use({ deviceScaleFactor: 4 });

  test('of the builder opens the same routine in the player', async ({ page, baseURL }) => {
    await page.goto(`./routines/build/${fragmentOf(6)}`);
    await page.getByLabel('For', { exact: true }).fill('Ann Example');
    const read = await scan(page);
    expect(read).toBe(new URL(`routines/play/${fragmentOf(6)}`, baseURL).href);
  });

  test('of desk-reset holds what its page starts', async ({ page }) => {
    await page.goto('./routines/desk-reset/');
    const start = await page.getByRole('link', { name: 'Start session' }).getAttribute('href');
    const read = await scan(page);
    expect(start).toContain('#r=1;Desk%20reset;calf-roll.60;glute-roll.60;');
    expect(read?.endsWith(start ?? 'nothing')).toBe(true);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the card of a preset still prints, and no dead button is there', async ({ page }) => {
    await page.goto('./routines/desk-reset/');
    await expect(page.getByText('Print card')).toBeHidden();
    const [text = '', ...more] = await pagesOf(await page.pdf({ format: 'A4' }));
    expect(more).toEqual([]);
    expect(text).toContain('Calf roll');
    expect(text).not.toContain('Evidence');
  });
});
