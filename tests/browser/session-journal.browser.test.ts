import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

const ROUTINE = '#r=1;Short%20one;lat-roll.30;pec-opener.30';
const QUESTION = 'Lats: can you breathe and relax?';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const question = (page: Page, name: string) => page.getByRole('group', { name });

async function started(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await page.goto(`./routines/play/${ROUTINE}`);
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
}

/** Runs on until the second exercise is being prepared. */
async function afterFirstArea(page: Page): Promise<void> {
  await started(page);
  await page.clock.runFor(112_050);
  await expect(heading(page, 'Pec opener')).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

test('down to the floor comes first, and up again last', async ({ page }) => {
  await started(page);
  await expect(page.getByRole('main')).toContainText('Down to the floor');
  await expect(page.getByRole('status')).toHaveText('Get down to the floor.');
  await page.clock.runFor(10_050);
  await expect(page.getByRole('main')).toContainText('Get ready');
  for (let presses = 0; presses < 2; presses += 1) await button(page, 'Next').click();
  await expect(page.getByRole('status')).toHaveText('Get up slowly.');
  await expect(page.getByRole('main')).toContainText('Take your time to stand up.');
});

test('after an area it asks, and above five it offers the softer version', async ({ page }) => {
  await afterFirstArea(page);
  const asked = question(page, QUESTION);
  for (const answer of ['0', '10', 'Skip']) {
    const box = await asked.getByRole('button', { name: answer, exact: true }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
  await asked.getByRole('button', { name: '7', exact: true }).click();
  const offer = question(page, 'That was too much. Go softer from here?');
  await expect(offer).toBeFocused();
  await offer.getByRole('button', { name: 'Softer version' }).click();
  await expect(button(page, 'Pause')).toBeFocused();
  const softer = page.getByRole('region', { name: 'Softer version' });
  await expect(softer).toContainText('Lie along a rolled-up blanket');

  await page.reload();
  await button(page, 'Resume at 1:52').click();
  await expect(softer, 'kept in what is resumed').toBeVisible();
  await softer.getByRole('button', { name: 'Back to the usual version' }).click();
  await expect(softer).toHaveCount(0);
});

test('the version without the floor is offered too', async ({ page }) => {
  await afterFirstArea(page);
  await question(page, QUESTION).getByRole('button', { name: '9', exact: true }).click();
  await button(page, 'Version without the floor').click();
  await expect(page.getByRole('main')).toContainText('Without the floor: Stand in a doorway');
});

test('a calm answer and "Skip" both let the session be', async ({ page }) => {
  await afterFirstArea(page);
  await question(page, QUESTION).getByRole('button', { name: '5', exact: true }).click();
  await expect(page.getByRole('group', { name: /softer|breathe/ })).toHaveCount(0);
  await page.clock.runFor(70_000);
  await expect(question(page, 'Chest: can you breathe and relax?')).toBeVisible();
  await button(page, 'Skip').click();
  await expect(page.getByRole('group', { name: /softer|breathe/ })).toHaveCount(0);
  await expect(button(page, 'Pause')).toBeFocused();
});

test('the summary tells the time and the answers, and leads on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await afterFirstArea(page);
  await question(page, QUESTION).getByRole('button', { name: '3', exact: true }).click();
  await page.clock.fastForward(3_600_000);
  await expect(heading(page, 'Done')).toBeFocused();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toHaveText(/Lats\s*1:00\s*3 of 10/);
  await expect(rows.nth(2)).toHaveText(/Chest\s*0:30\s*no answer/);
  await question(page, 'Chest: can you breathe and relax?')
    .getByRole('button', { name: '8', exact: true })
    .click();
  await expect(rows.nth(2)).toHaveText(/8 of 10/);
  await expect(page.getByRole('link', { name: 'Shoulder flexion' }).first()).toBeVisible();
  await button(page, 'Copy link').click();
  await expect(page.getByRole('status')).toContainText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(ROUTINE);
  const stored = await page.evaluate(() => localStorage.getItem('uncurl:session'));
  expect(stored, 'a session that is over is not offered again').toBeNull();
});

test('any step can be reached from the list, and 15 seconds either way', async ({ page }) => {
  await started(page);
  await page.getByRole('button', { name: /^Pec opener/ }).click();
  await expect(heading(page, 'Pec opener')).toBeVisible();
  await page.getByRole('button', { name: /^Lat roll/ }).click();
  await expect(page.getByRole('timer')).toHaveText('0:10');
  await button(page, '15 seconds on').click();
  await expect(page.getByRole('main')).toContainText('Get ready');
  await button(page, '15 seconds back').click();
  await expect(page.getByRole('main')).toContainText('Down to the floor');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test('check-in, offer and summary have no violation', async ({ page }) => {
      test.slow();
      await afterFirstArea(page);
      // The checker waits for timers of its own.
      await page.clock.resume();
      await page.getByText('More settings').click();
      await button(page, 'Breath shape').click();
      expect(await violations(page)).toEqual([]);
      await question(page, QUESTION).getByRole('button', { name: '7', exact: true }).click();
      expect(await violations(page)).toEqual([]);
      await page.clock.fastForward(3_600_000);
      await expect(heading(page, 'Done')).toBeFocused();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe('the breath', () => {
  test.use({ reducedMotion: 'reduce' });

  test('is shown in words and by a circle that stands still without motion', async ({ page }) => {
    await started(page);
    await page.getByText('More settings').click();
    await button(page, 'Breath shape').click();
    await page.getByRole('combobox', { name: 'Breathe out' }).selectOption('8');
    await page.clock.runFor(30_050);
    await expect(page.getByRole('main')).toContainText('Breathe in 4');
    await page.clock.runFor(5000);
    await expect(page.getByRole('main')).toContainText('Breathe out 7');
    const circle = page.locator('.dial-breath');
    await expect(circle).toHaveCSS('scale', '0.72');
    await expect(page.getByRole('status')).not.toContainText('Breathe');
    await page.reload();
    await page.getByText('More settings').click();
    await expect(button(page, 'Breath shape')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('combobox', { name: 'Breathe out' })).toHaveValue('8');
  });
});
