import { ready } from '../support/builder-page.ts';
import { keepSite, noteWorkers, workerStates } from '../support/kept-site.ts';
import { expect, test } from '../support/site-page.ts';

test.use({ serviceWorkers: 'allow' });

const results = (page: import('@playwright/test').Page) =>
  page.getByRole('list', { name: 'Search results' }).getByRole('link');

test('without a signal: read what was read, and a way on from what was not', async ({
  page,
  context,
}) => {
  await keepSite(page, './guides/lats/');
  await page.goto('./guides/lower-back/');
  await context.setOffline(true);
  // The first page of a visit is read before the worker runs.
  for (const address of ['./guides/lats/', './guides/lower-back/?utm_source=x']) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toHaveText(
      'No signal',
    );
    await expect(page.locator('body')).toHaveCSS('display', 'flex');
  }
  await page.goto('./guides/pain-scale/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No signal');
  await expect(page).toHaveURL(/guides\/pain-scale\/$/);
  const read = page.locator('[data-kept-pages]').getByRole('link');
  await expect(read).toHaveCount(2);
  await page.getByRole('main').getByRole('link', { name: 'Do a routine' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Routines' })).toBeVisible();

  await context.setOffline(false);
  await page.goto('./guides/pain-scale/');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No signal');
});

test('without a signal: search by name, by text, and from the home page', async ({
  page,
  context,
}) => {
  await keepSite(page);
  await context.setOffline(true);
  await page.goto('./');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('lats');
  await expect(results(page).first()).toHaveText('Lat roll');
  await page.goto('./search/?q=breathing+ribs');
  await expect(page.locator('.search-results mark').first()).toBeVisible();
});

test('without a signal: build, print and play', async ({ page, context }) => {
  await keepSite(page);
  await context.setOffline(true);
  await page.goto('./routines/build/#r=1;Gym;calf-roll.60');
  await ready(page);
  await page.getByRole('button', { name: 'Add Pec opener', exact: true }).click();
  const steps = page.getByRole('list', { name: 'Your routine' }).getByRole('listitem');
  await expect(steps).toHaveCount(2);

  await page.goto('./routines/desk-reset/');
  await page.emulateMedia({ media: 'print' });
  const figures = page.locator('.card img');
  expect(await figures.count()).toBeGreaterThan(3);
  const drawn = await figures.evaluateAll((images) =>
    Promise.all(
      (images as HTMLImageElement[]).map(async (image) => {
        image.loading = 'eager';
        await image.decode();
        return image.naturalWidth;
      }),
    ),
  );
  expect(drawn.every((width) => width > 0)).toBe(true);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText('0:08');
});

test('what the worker keeps is at most 2 MB on the way, and of this host', async ({
  page,
  baseURL,
}) => {
  await keepSite(page);
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.includes('precache')) ?? '';
    const store = await caches.open(name);
    const requests = await store.keys();
    const sizes = requests.map(async (request) => {
      const stored = (await store.match(request))?.body;
      const packed = stored?.pipeThrough(new CompressionStream('gzip'));
      return {
        url: request.url,
        bytes: (await new Response(packed ?? '').arrayBuffer()).byteLength,
      };
    });
    return Promise.all(sizes);
  });
  expect(kept.length).toBeGreaterThan(60);
  expect(kept.filter(({ url }) => !url.startsWith(baseURL ?? '-'))).toEqual([]);
  expect(kept.filter(({ bytes }) => bytes === 0)).toEqual([]);
  const total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  process.stdout.write(`kept from the first visit: ${total} bytes in ${kept.length} files\n`);
  expect(total).toBeLessThanOrEqual(2 * 1024 * 1024);
});

test('a full device: the site works, only without the worker', async ({ page, context }) => {
  await page.goto('./');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  await page.evaluate(async () => {
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await noteWorkers(page);
  for (const address of ['./guides/lats/', './routines/desk-reset/', './']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => workerStates(page)).toContain('redundant');
  }
});

test('a device that fills up later: what is read is shown all the same', async ({
  page,
  context,
}) => {
  await keepSite(page);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  for (const address of ['./guides/lats/', './muscles/lats/', './search/?q=lats']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(results(page).first()).toHaveText('Lat roll');
});

test('can be installed: a manifest with icons that exist', async ({ page, request }) => {
  await page.goto('./');
  const session = await page.context().newCDPSession(page);
  const { errors, url, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toMatch(/manifest\.webmanifest$/);
  const { icons, start_url } = JSON.parse(data ?? '{}');
  expect(start_url).toBe('/');
  expect(icons.length).toBeGreaterThanOrEqual(3);
  for (const { src } of icons) expect((await request.get(src)).status()).toBe(200);
});
