import { test as base, expect, type Page } from '@playwright/test';
import { keepSite, noteWorkers, workerStates } from '../support/kept-site.ts';
import { type Change, serveSite } from '../support/site-server.ts';

const test = base.extend<{ site: Awaited<ReturnType<typeof serveSite>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
  site: async ({}, use) => {
    const site = await serveSite('dist');
    await use(site);
    await site.close();
  },
});
test.use({ serviceWorkers: 'allow' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A worker is another one if a byte of it differs. */
const nextVersion: Change = (file, content) =>
  file === 'sw.js' ? Buffer.concat([content, Buffer.from('\n// next')]) : content;

/** Asks for the next version as the browser does at each visit. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });

test('a newer version is offered while a session runs, and taken only when asked', async ({
  page,
  site,
}) => {
  await keepSite(page, `${site.url}`);
  await page.goto(`${site.url}routines/play/#r=1;Two;lat-roll.30;pec-opener.30`);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:08');
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  site.publish(nextVersion);
  await look(page);
  await expect(page.getByText('There is a newer version of this site.')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('0:05');
  await expect(button(page, 'Pause')).toBeVisible();
  expect(loads, 'nobody asked').toBe(0);

  await button(page, 'Update now').click();
  await expect.poll(() => loads).toBe(1);
  await expect(page.getByRole('button', { name: /^Resume at/ })).toBeVisible();
  await expect(page.getByText('There is a newer version')).toHaveCount(0);
});

test('the offer can be put off, and is made again on the next page', async ({ page, site }) => {
  await keepSite(page, site.url);
  site.publish(nextVersion);
  await look(page);
  await button(page, 'Later').click();
  await expect(page.getByText('There is a newer version')).toHaveCount(0);
  await page.goto(`${site.url}routines/`);
  await expect(page.getByText('There is a newer version')).toBeVisible();
});

test('an update that breaks off half-way leaves the old version whole', async ({
  page,
  context,
  site,
}) => {
  await keepSite(page, site.url);
  await noteWorkers(page);
  await page.goto(`${site.url}routines/`);
  site.publish((file, content) => {
    if (file === 'sw.js') {
      const text = content.toString().replace(/sha256-[^"`']{8}/, 'sha256-AAAAAAAA');
      return Buffer.from(text.replace(/(revision:[`"'])[^`"']{8}/g, '$1changed0'));
    }
    // Files that come after the first few fail, as when a server goes away.
    return file.startsWith('routines/') ? undefined : content;
  });
  await look(page);
  await expect.poll(() => workerStates(page)).toContain('redundant');
  await expect(page.getByText('There is a newer version')).toHaveCount(0);
  await context.setOffline(true);
  await page.goto(`${site.url}routines/desk-reset/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desk reset');
});

test('a worker keeps no files of two versions', async ({ page, site }) => {
  // The list in the worker is that of one build; a page of another has crept in.
  site.publish((file, content) =>
    file === 'routines/index.html'
      ? Buffer.concat([content, Buffer.from('<!-- other -->')])
      : content,
  );
  await noteWorkers(page);
  await page.goto(site.url);
  await expect.poll(() => workerStates(page)).toContain('redundant');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a second tab with the older version goes on, with its own scripts', async ({
  page,
  context,
  site,
}) => {
  await keepSite(page, site.url);
  const older = await context.newPage();
  await older.goto(`${site.url}routines/play/#r=1;Two;lat-roll.30;pec-opener.30`);
  await button(older, 'Start').click();
  // The next version has other names for its scripts, and the server no longer has the old ones.
  site.publish((file, content) => {
    const isDialog = /_astro\/dialog\./.test(file);
    if (isDialog) return undefined;
    if (file !== 'sw.js') return content;
    return Buffer.from(content.toString().replace(/\{[^{}]*_astro\/dialog\.[^{}]*\},?/, ''));
  });
  await look(page);
  await button(page, 'Update now').click();
  await expect(page.getByText('There is a newer version')).toHaveCount(0);
  await expect(button(older, 'Pause')).toBeVisible();
  await older.keyboard.press('Control+k');
  await expect(older.getByRole('dialog')).toBeVisible();
});
