import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { readContent } from '~/corpus/read.ts';
import { POSITIONS } from '~/schemas/vocabulary.ts';
import { button, ready, steps } from '../support/builder-page.ts';
import { pagesOf } from '../support/pdf.ts';
import { expect, test } from '../support/site-page.ts';

const { corpus } = readContent('.');
const onTheFloor = corpus.exercises.filter(({ position }) => POSITIONS[position].floor);

/** Presses and choices that a person makes; two minutes hold about forty of them. */
const MOST_PRESSES = 12;

test.use({ deviceScaleFactor: 4 });

test('from the home page to a printed card for a stiff neck, and on to a phone', async ({
  page,
  browser,
}) => {
  let presses = 0;
  const press = async (act: Promise<unknown>) => {
    presses += 1;
    await act;
  };
  await page.goto('./');
  await press(page.getByRole('link', { name: 'Build a routine' }).first().click());
  await ready(page);
  await press(page.getByText('Propose a routine for me').click());
  const concern = page.getByLabel('What is bothering you?');
  await press(concern.selectOption('A stiff neck and shoulders'));
  await press(page.getByLabel('How long have you got?').selectOption('10 minutes'));
  await press(page.getByRole('checkbox', { name: 'A massage ball' }).check());
  await press(page.getByRole('checkbox', { name: /rather not lie or sit on the floor/ }).check());
  await press(button(page, 'Propose a routine').click());
  await press(button(page, 'Use this routine').click());

  await expect(steps(page)).toHaveCount(5);
  const chosen = await steps(page).allTextContents();
  for (const { name } of onTheFloor) {
    expect(chosen.filter((text) => text.startsWith(name))).toEqual([]);
  }
  await expect(page.locator('.card-item')).toHaveCount(5);
  const sheets = await pagesOf(await page.pdf({ format: 'A4' }));
  expect(sheets).toHaveLength(1);

  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const image = PNG.sync.read(await page.locator('.card-qr').screenshot({ scale: 'device' }));
  const code = jsQR(new Uint8ClampedArray(image.data), image.width, image.height);
  expect(code?.data).toContain('/routines/play/#r=1;');
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const player = await phone.newPage();
  await player.goto(code?.data ?? '');
  await player.getByRole('button', { name: 'Start', exact: true }).tap();
  await expect(player.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await phone.close();
});
