import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { request as get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { compressFolder } from '~/integrations/compress.ts';
import { BUILDS } from '../support/builds.ts';
import { keepSite } from '../support/kept-site.ts';
import { type Served, serveWithNginx, withoutNginx } from '../support/nginx.ts';

const missing = withoutNginx();
if (missing) process.stdout.write(`The served site is not tested: ${missing}\n`);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: number;
}

/** One request as it is: no decoding, no following. */
const ask = (url: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = get(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          bytes,
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

for (const { name, folder, base } of BUILDS) {
  test.describe(`nginx serves the site ${name}`, () => {
    test.describe.configure({ mode: 'serial' });
    test.skip(Boolean(missing), missing);
    test.use({ serviceWorkers: 'allow' });

    let site: Served;
    let copy: string;
    test.beforeAll(async () => {
      // Compressing everything takes its time on a busy machine.
      test.setTimeout(120_000);
      copy = mkdtempSync(path.join(tmpdir(), 'uncurl-built-'));
      cpSync(folder, copy, { recursive: true });
      await compressFolder(copy);
      site = await serveWithNginx(copy, { base });
    });
    test.afterAll(async () => {
      await site?.stop();
      if (copy) rmSync(copy, { recursive: true });
    });

    test('with the headers that protect a reader, on errors too', async () => {
      for (const address of ['', 'guides/lats/', 'sw.js', 'figures/lat-roll.svg', 'no/such/']) {
        const { headers } = await ask(site.url + address);
        expect(headers, address).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
        });
        expect(headers['permissions-policy'], address).toContain('camera=()');
        expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
        expect(headers['strict-transport-security'], 'only over TLS').toBeUndefined();
        expect(headers.server, 'no version').toBe('nginx');
      }
    });

    test('compressed beforehand, with the plain file for those who ask for it', async () => {
      const address = `${site.url}guides/lats/`;
      const plain = await ask(address);
      const gzip = await ask(address, { 'accept-encoding': 'gzip' });
      const brotli = await ask(address, { 'accept-encoding': 'gzip, br' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotli.headers.vary).toMatch(/accept-encoding/i);
      expect(brotli.bytes).toBeLessThan(gzip.bytes);
      expect(gzip.bytes).toBeLessThan(plain.bytes / 2);
      for (const part of ['wasm.en-gb.pagefind', 'pagefind.js']) {
        const whole = await ask(`${site.url}pagefind/${part}`);
        const sent = await ask(`${site.url}pagefind/${part}`, { 'accept-encoding': 'br' });
        expect(sent.headers['content-encoding'], part).toBe('br');
        expect(sent.bytes, part).toBeLessThan(whole.bytes / 2);
      }
      expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
      const manifest = await ask(`${site.url}manifest.webmanifest`);
      expect(manifest.headers['content-type']).toMatch(/^application\/manifest\+json/);
      expect(manifest.headers['x-content-type-options']).toBe('nosniff');
    });

    test('cached for as long as the name promises', async ({ request }) => {
      const html = await (await request.get(site.url)).text();
      const hashed = [...html.matchAll(/(?:href|src)="[^"]*?(_astro\/[^"]+)"/g)].map(
        ([, file]) => file,
      );
      expect(hashed.length).toBeGreaterThan(0);
      for (const file of hashed) {
        const { status, headers } = await ask(site.url + file);
        expect(status, file).toBe(200);
        expect(headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
      }
      const cacheOf = async (file: string) => (await ask(site.url + file)).headers['cache-control'];
      expect(await cacheOf('guides/lats/')).toBe('public, max-age=60, must-revalidate');
      expect(await cacheOf('sw.js')).toBe('no-cache');
      expect(await cacheOf('figures/lat-roll.svg')).toBe('public, max-age=86400');
      const { headers } = await ask(site.url);
      const again = await ask(site.url, { 'if-none-match': headers.etag ?? '' });
      expect([again.status, again.bytes]).toEqual([304, 0]);
    });

    test('with a way on from a wrong address, and from one without its slash', async ({ page }) => {
      const answer = await page.goto(`${site.url}no/such/page/`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      const { status, headers } = await ask(`${site.url}guides/lats`);
      expect([status, headers.location]).toEqual([301, `${base}guides/lats/`]);
      await page.goto(`${site.url}guides/lats`);
      await expect(page).toHaveURL(`${site.url}guides/lats/`);
    });

    test('so that search, session and the worker run under its policy', async ({
      page,
      context,
    }) => {
      const trouble: string[] = [];
      page.on('console', (message) => {
        if (/Content Security|Trusted/.test(message.text())) trouble.push(message.text());
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      await keepSite(page, site.url);
      await page.goto(`${site.url}search/?q=breathing+ribs`);
      await expect(page.locator('.search-results mark').first()).toBeVisible();
      await context.setOffline(true);
      await page.goto(`${site.url}routines/desk-reset/`);
      await page.getByRole('link', { name: 'Start session' }).click();
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await expect(page.getByRole('timer')).toHaveText('0:08');
      expect(trouble).toEqual([]);
    });
  });
}
