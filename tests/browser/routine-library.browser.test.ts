import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { button, DESK, expectSteps, open, ready, status } from '../support/builder-page.ts';

const name = (page: Page) => page.getByRole('textbox', { name: 'Routine name' });
const kept = (page: Page) => page.getByRole('list', { name: 'Kept routines' });
const unfold = (page: Page) => page.getByText(/^Kept on this device/).click();

test('keeps several routines with their dates, and opens and deletes them', async ({ page }) => {
  const errors = await open(page);
  await unfold(page);
  await button(page, 'Add Lat roll').click();
  await name(page).fill('Morning');
  await page.getByRole('textbox', { name: 'Remark, Lat roll' }).fill('softly');
  await button(page, 'New routine').click();
  await button(page, 'Add Calf roll').click();
  await name(page).fill('Evening');
  await expect(kept(page).getByRole('listitem')).toHaveCount(2);
  await expect(kept(page).locator('time').first()).not.toBeEmpty();

  await page.reload();
  await ready(page);
  await unfold(page);
  await button(page, 'Open Morning').click();
  await expectSteps(page, ['Lat roll']);
  await expect(page.getByRole('textbox', { name: 'Remark, Lat roll' })).toHaveValue('softly');
  await button(page, 'Delete Evening').click();
  await expect(kept(page).getByRole('listitem')).toHaveCount(1);
  await button(page, 'Bring back Evening').click();
  await expect(kept(page).getByRole('listitem')).toHaveCount(2);
  expect(errors).toEqual([]);
});

test('two open tabs agree', async ({ context, page }) => {
  await open(page);
  await button(page, 'Add Lat roll').click();
  await name(page).fill('Shared');
  const other = await context.newPage();
  await open(other);
  await expectSteps(other, ['Lat roll']);
  await button(other, 'Add Calf roll').click();
  await expectSteps(page, ['Lat roll', 'Calf roll']);
  await expect(status(page)).toHaveText('Changed in another tab.');
  await name(page).fill('Shared by two');
  await expect(name(other)).toHaveValue('Shared by two');
});

test('goes out as a file and comes back the same', async ({ page }) => {
  await open(page, DESK);
  await page.getByRole('textbox', { name: 'Remark, Calf roll' }).fill('left first');
  await unfold(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save as file').click(),
  ]);
  expect(download.suggestedFilename()).toBe('desk-reset.json');
  const file = await download.path();
  const written = JSON.parse(await readFile(file, 'utf8'));
  expect(written.steps[0]).toEqual({
    exercise: 'calf-roll',
    seconds: 60,
    sets: 1,
    note: 'left first',
  });
  expect(written.id).toBeUndefined();
  const schema = await page.request.get(written.$schema);
  expect((await schema.json()).title).toBe('Uncurl routine');

  await button(page, 'New routine').click();
  await button(page, 'Add Lat roll').click();
  await page.getByLabel('Open a routine file').setInputFiles(file);
  await expectSteps(page, ['Calf roll', 'Glute roll', 'Thoracic extension', 'Pec opener']);
  await expect(page.getByRole('textbox', { name: 'Remark, Calf roll' })).toHaveValue('left first');
});

test('a hostile file is refused, and the routine stays', async ({ page }) => {
  await open(page, '#r=1;Mine;lat-roll.45');
  await unfold(page);
  const hostile = [
    ['{"version":1,', 'damaged'],
    ['{"version":9,"name":"x","steps":[]}', 'newer version'],
    [`{"version":1,"name":"${'a'.repeat(300_000)}","steps":[]}`, 'too long'],
    [
      '{"version":1,"name":"x","steps":[{"exercise":"__proto__","seconds":60,"sets":1}]}',
      'not on this site',
    ],
    [
      '{"version":1,"name":"x","steps":[{"exercise":"calf-roll","seconds":-5,"sets":1}]}',
      '10 to 600',
    ],
  ] as const;
  for (const [text, reason] of hostile) {
    await page.getByLabel('Open a routine file').setInputFiles({
      name: 'routine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.locator('.builder-kept [role=alert]')).toContainText(reason);
    await expectSteps(page, ['Lat roll']);
  }
});

const fault = (name: string) => `
  IDBObjectStore.prototype.put = () => { throw new DOMException('no', '${name}'); };
`;

test('a full device is told plainly, and nothing typed is lost', async ({ page }) => {
  await page.addInitScript(fault('QuotaExceededError'));
  await open(page);
  await button(page, 'Add Lat roll').click();
  await expect(page.getByRole('alert').first()).toContainText('no room left');
  await name(page).fill('Kept here');
  await expectSteps(page, ['Lat roll']);
  await expect(name(page)).toHaveValue('Kept here');
});

test('a blocked store is told plainly', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await open(page);
  await expect(page.getByRole('alert').first()).toContainText('keep a list of routines');
  await button(page, 'Add Lat roll').click();
  await expectSteps(page, ['Lat roll']);
});

test('a cleared store and a damaged record are told plainly', async ({ page }) => {
  await open(page);
  await button(page, 'Add Lat roll').click();
  await unfold(page);
  await expect(kept(page).getByRole('listitem')).toHaveCount(1);
  const write = (value: unknown) =>
    page.evaluate(
      (record) =>
        new Promise((done) => {
          const asked = indexedDB.open('uncurl');
          asked.onsuccess = () => {
            const store = asked.result.transaction('routines', 'readwrite').objectStore('routines');
            store.clear();
            if (record) store.put(record, 'damaged');
            store.transaction.oncomplete = () => done(asked.result.close());
          };
        }),
      value,
    );
  await write({ saved: 1, text: '{"version":1' });
  await page.reload();
  await expect(page.getByRole('alert').first()).toContainText('damaged and cannot be read');
  await page.evaluate(() => localStorage.setItem('uncurl.routines.count', '3'));
  await write(undefined);
  await page.reload();
  await expect(page.getByRole('alert').first()).toContainText('the browser has cleared them');
});

test('sends plain text and a calendar file, both without notes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const writers: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('calendar-file')) writers.push(request.url());
  });
  await open(page, DESK);
  await page.getByRole('textbox', { name: 'Remark, Calf roll' }).fill('secret');
  await page.getByLabel('For', { exact: true }).fill('Ann Example');
  await page.getByText('Send it to a phone').click();
  await button(page, 'Copy as text').click();
  await expect(status(page)).toContainText('Copied as text');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('1. Calf roll, 60 s each side');
  expect(text).toContain('#r=1;Desk%20reset;calf-roll.60;');

  await page.getByRole('checkbox', { name: 'Monday' }).uncheck();
  await page.getByLabel('Time', { exact: true }).last().fill('07:30');
  expect(writers, 'not fetched before the press').toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save calendar file').click(),
  ]);
  expect(writers).toHaveLength(1);
  expect(download.suggestedFilename()).toBe('desk-reset.ics');
  const calendar = await readFile(await download.path(), 'utf8');
  expect(calendar).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,WE,TH,FR');
  expect(calendar).toMatch(/DTSTART:\d{8}T073000\r\n/);
  for (const sent of [text, calendar]) expect(sent).not.toMatch(/secret|Ann/);
});

test('opens the share sheet where the system has one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => document.body.setAttribute('data-shared', data.url ?? ''),
    });
  });
  await open(page, DESK);
  await page.getByText('Send it to a phone').click();
  await button(page, 'Share').click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', /\/routines\/build\/#r=1;Desk/);
});
