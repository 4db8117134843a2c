import AxeBuilder from '@axe-core/playwright';
import { expect, KINDS_OF_PAGE, test } from '../support/site-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of them the colours decide: all else is the same in both schemes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The A to Z has more than a thousand links; three under each letter stand for the others. */
const REPEATED = '.letter li:nth-child(n + 4)';

/** What axe holds against a page, after it was seen that the rules were really tried. */
async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  // The newer mode opens a page of its own for each report, for the sake of foreign frames.
  const { violations, passes } = await axe.setLegacyMode(true).analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test.describe('without motion', () => {
  test.use({ colorScheme: 'light', reducedMotion: 'reduce' });

  for (const address of KINDS_OF_PAGE) {
    test(`${address} has no violation in either scheme, and fits 320 px`, async ({ page }) => {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const usual = page.viewportSize();
      await page.setViewportSize({ width: 320, height: 640 });
      const [width, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(width).toBeLessThanOrEqual(room ?? 0);
      if (usual) await page.setViewportSize(usual);
      await page.locator(REPEATED).evaluateAll((items) => {
        for (const item of items) item.remove();
      });
      expect(await violationsOf(new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(new AxeBuilder({ page }).withRules(RULES_OF_COLOUR))).toEqual([]);
    });
  }
});

test.describe('with text at twice its size', () => {
  // What fits 320 px fits 390.
  for (const width of process.env.SLOW === 'yes' ? [390, 320] : [320]) {
    test(`nothing needs sideways scrolling at ${width} px`, async ({ page, context }) => {
      test.slow();
      await page.setViewportSize({ width, height: 844 });
      const settings = await context.newCDPSession(page);
      await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      const wide: string[] = [];
      for (const address of KINDS_OF_PAGE) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        const [size, needed, room] = await page.evaluate(() => [
          Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(size).toBeGreaterThanOrEqual(32);
        if ((needed ?? 0) > (room ?? 0)) wide.push(`${address}: ${needed} px`);
      }
      expect(wide).toEqual([]);
    });
  }
});

test.describe('targets', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('buttons are at least 44 px high', async ({ page }) => {
    for (const address of [
      './',
      './exercises/calf-roll/',
      './routines/build/#r=1;A;calf-roll.60',
    ]) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const buttons = await page.getByRole('button').all();
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) {
        const box = await button.boundingBox();
        expect(
          Math.ceil(box?.height ?? 44),
          (await button.textContent()) ?? '',
        ).toBeGreaterThanOrEqual(44);
      }
    }
  });
});
