import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { readContent } from '~/corpus/read.ts';
import { open } from '../support/builder-page.ts';
import { sheetsOf, textOf } from '../support/pdf.ts';

const { corpus } = readContent('.');
const PRESETS = corpus.routines.map(({ id, name, steps }) => ({
  ...{ id, name },
  exercises: steps.map((step) => corpus.exercises.find((one) => one.id === step.exercise)?.name),
}));

const FORMATS = { A4: [595.3, 841.9], Letter: [612, 792] } as const;
type Format = keyof typeof FORMATS;

/** The one page in both sizes; of the other papers every other preset has the same size, or SLOW. */
const formatsFor = (paper: string, at: number): Format[] =>
  (['A4', 'Letter'] as const).filter(
    (_, size) => paper === 'page' || process.env.SLOW === 'yes' || size === at % 2,
  );

/** The least margin in points: 8 mm, less than which many printers cannot print. */
const MARGIN = 22.6;
const MOST_ON_A_PAGE = 6;
const PAPERS = [
  { paper: 'page', least: 8.95, sheets: (count: number) => (count > MOST_ON_A_PAGE ? 2 : 1) },
  { paper: 'large', least: 15.95, sheets: (count: number) => count + 2 },
  { paper: 'pocket', least: 8.95, sheets: (count: number) => Math.ceil((count / 3 + 2) / 4) },
  { paper: 'wall', least: 8.95, sheets: (count: number) => Math.ceil(count / 6) },
] as const;

/** What the QR code says, read from the card as it looks on paper. */
async function scan(page: Page): Promise<string | undefined> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const image = PNG.sync.read(await page.locator('.card-qr').screenshot({ scale: 'device' }));
  return jsQR(new Uint8ClampedArray(image.data), image.width, image.height)?.data;
}

/** Contrast of everything on the paper; it is reckoned from lightness alone, so it holds in grey. */
async function paleOnPaper(page: Page) {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const { violations, passes } = await new AxeBuilder({ page })
    .include('.card')
    .withRules(['color-contrast'])
    .analyze();
  expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(5);
  await page.emulateMedia({ media: null });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

const loaded = (page: Page) =>
  page.locator('.card img').evaluateAll((all) =>
    Promise.all(
      all.map((one) =>
        (one as HTMLImageElement).decode().then(
          () => true,
          () => false,
        ),
      ),
    ),
  );

test('there are presets to print', () => {
  expect(PRESETS.length).toBeGreaterThan(0);
  for (const { exercises } of PRESETS) expect(exercises).not.toContain(undefined);
});

for (const [at, { id, name, exercises }] of PRESETS.entries()) {
  test(`${id} prints whole on every paper`, async ({ page }) => {
    test.slow();
    await page.goto(`./routines/${id}/`);
    const link = await page.getByRole('link', { name: 'Start session' }).getAttribute('href');
    await open(page, new URL(link ?? '', page.url()).hash);
    for (const { paper, least, sheets: most } of PAPERS) {
      await page.getByLabel('Paper').selectOption(paper);
      expect(await loaded(page), paper).toEqual(exercises.map(() => true));
      // Colours are those of the paper, whatever stands on it.
      if (at === 0) expect(await paleOnPaper(page), paper).toEqual([]);

      for (const format of formatsFor(paper, at)) {
        const [width, height] = FORMATS[format];
        const where = `${paper} on ${format}`;
        const sheets = await sheetsOf(await page.pdf({ format }));
        expect(sheets.length, where).toBeLessThanOrEqual(most(exercises.length));
        const text = sheets.map(textOf).join(' ');
        for (const part of [name, ...exercises]) expect(text, where).toContain(part);
        for (const sheet of sheets) {
          expect(Math.abs(sheet.width - width), where).toBeLessThan(1);
          expect(Math.abs(sheet.height - height), where).toBeLessThan(1);
          const pieces = sheet.pieces.filter((piece) => piece.text.trim() !== '');
          expect(pieces.length, `pieces of text, ${where}`).toBeGreaterThan(3);
          for (const { text: words, size, left, right, top, bottom } of pieces) {
            expect(size, words).toBeGreaterThanOrEqual(least);
            expect(Math.min(left, top), words).toBeGreaterThanOrEqual(MARGIN);
            expect(right, words).toBeLessThanOrEqual(width - MARGIN);
            expect(bottom, words).toBeLessThanOrEqual(height - MARGIN);
          }
        }
      }
    }
  });

  test.describe(`the QR code of ${id}`, () => {
    // As fine as a printer.
    test.use({ deviceScaleFactor: 4 });

    test('is the routine that its page starts', async ({ page }) => {
      await page.goto(`./routines/${id}/`);
      const start = page.getByRole('link', { name: 'Start session' });
      const link = await start.getAttribute('href');
      expect((await scan(page))?.endsWith(link ?? 'nothing')).toBe(true);
    });
  });
}
