import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

/** Milliseconds by which scripts and figures come late, so that the page is drawn before them. */
const LATE = 700;

/** Sums up, in the page, how far things moved under the eyes of who reads (CLS). */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        sum += entry.value;
        document.documentElement.dataset.shift = String(sum);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 412, height: 823 } });

  for (const address of ['./search/', './search/?q=lats', './exercises/lat-roll/', './routines/']) {
    test(`${address} moves nothing when late parts arrive`, async ({ page }) => {
      const shift = await watchShifts(page);
      await page.route(/\.(?:js|svg|json)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      if (address.includes('q=')) await expect(page.getByRole('status')).toContainText('results');
      await page.waitForTimeout(LATE);
      expect(await shift()).toBeLessThan(0.01);
    });
  }

  test('what moves is seen by this test', async ({ page }) => {
    const shift = await watchShifts(page);
    await page.goto('./search/');
    await page.waitForLoadState('networkidle');
    await page.locator('h1').evaluate((title) => {
      title.style.marginTop = '12rem';
    });
    await expect.poll(shift).toBeGreaterThan(0.05);
  });
});
