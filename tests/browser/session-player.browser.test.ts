import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

/** Two exercises: one on each side, one on both sides at once. */
const SHORT = '#r=1;Short%20one;lat-roll.30;pec-opener.30';
const FIRST = 'Lat roll';
const SECOND = 'Pec opener';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function open(page: Page, fragment = SHORT): Promise<void> {
  await page.goto(`./routines/play/${fragment}`);
}

/** Opens a session with a clock that only the test moves, and starts it. */
async function started(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await open(page);
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeFocused();
}

test('without a routine it offers the ready-made ones and the builder', async ({ page }) => {
  await open(page, '');
  await expect(page.getByRole('heading', { level: 1, name: 'Session player' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'build your own routine' })).toBeVisible();
  await page.getByRole('link', { name: 'Desk reset', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Calf roll' })).toBeVisible();
  await expect(button(page, 'Start')).toBeVisible();
});

test('it plays a routine from the first press to the end', async ({ page }) => {
  await started(page);
  await expect(heading(page, FIRST)).toBeVisible();
  await expect(page.getByText(`Next: ${SECOND}`)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Left side');
  await page.clock.fastForward(3_600_000);
  await expect(heading(page, 'Done')).toBeFocused();
  await expect(page.getByRole('main')).toContainText(/Short one: \d+ minutes? .*in all\./);
  await button(page, 'Do it again').click();
  await expect(heading(page, FIRST)).toBeVisible();
  await expect(button(page, 'Pause')).toBeFocused();
});

test('next, back and the keyboard change the exercise', async ({ page }) => {
  await started(page);
  await button(page, 'Next').click();
  await expect(heading(page, SECOND)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(`Next: ${SECOND}.`);
  await button(page, 'Back').click();
  await expect(heading(page, FIRST)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page, SECOND)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page, FIRST)).toBeVisible();
  await heading(page, FIRST).click();
  await page.keyboard.press('Space');
  await expect(button(page, 'Resume')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(button(page, 'Pause')).toBeVisible();
});

test('keys that a control needs are left to it', async ({ page }) => {
  await open(page);
  await button(page, 'Sound').focus();
  await page.keyboard.press('Space');
  await expect(button(page, 'Sound')).toHaveAttribute('aria-pressed', 'false');
  await expect(button(page, 'Start')).toBeVisible();
});

test('a reload loses nothing', async ({ page }) => {
  await started(page);
  await page.clock.runFor(42_050);
  await page.reload();
  await button(page, 'Resume at 0:42').click();
  const digits = page.getByRole('timer');
  const before = await digits.innerText();
  await page.clock.runFor(2000);
  expect(await digits.innerText()).not.toBe(before);
  await page.goto('./guides/');
  await open(page, '');
  await expect(page.getByText('You left Short one at 0:44.')).toBeVisible();
});

test('what is jumped over does not count as done', async ({ page }) => {
  await started(page);
  await page.clock.runFor(5050);
  await button(page, 'Next').click();
  await button(page, 'Next').click();
  await expect(page.getByRole('status')).toHaveText('Get up slowly.');
  await button(page, 'Next').click();
  await expect(page.getByRole('main')).toContainText(/Short one: 5 seconds of/);
});

test('ending asks first', async ({ page }) => {
  await started(page);
  await page.clock.runFor(10_050);
  const end = button(page, 'End session');
  await end.click();
  const question = page.getByRole('dialog', { name: 'End this session?' });
  await expect(question.getByRole('button', { name: 'Keep going' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(end).toBeFocused();
  await expect(button(page, 'Pause')).toBeVisible();
  await end.click();
  await question.getByRole('button', { name: 'End now' }).click();
  await expect(heading(page, 'Ended')).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Short one: 10 seconds of');
  await open(page, '');
  await page.reload();
  await expect(page.getByText('You left')).toHaveCount(0);
});

test('a damaged link gets a sentence and a way on', async ({ page }) => {
  await open(page, '#r=1;Broken;calf-roll.sixty');
  await expect(page.getByRole('alert')).toContainText(
    'This link is damaged: step 1 ("calf-roll.sixty") cannot be read.',
  );
  await expect(page.getByRole('link', { name: 'Desk reset', exact: true })).toBeVisible();
});

test('an exercise that is not here is named, and the rest loads', async ({ page }) => {
  await open(page, '#r=1;Mixed;moon-roll.60;pec-opener.60');
  await expect(page.getByRole('alert')).toHaveText('Not on this site, so left out: moon-roll.');
  await expect(heading(page, SECOND)).toBeVisible();
});

test('a damaged saved session is no obstacle', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('uncurl:session', '{"version":1,"elap'));
  await open(page);
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
});

test('stop signs and cautions are one tap away', async ({ page }) => {
  await open(page);
  const warnings = page.getByRole('group').filter({ hasText: 'Stop signs and cautions' });
  await warnings.getByText('Stop signs and cautions').click();
  await expect(page.getByRole('heading', { name: 'Stop for today if you feel' })).toBeVisible();
  const names = await warnings.getByRole('link').allInnerTexts();
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(name, 'a name, not an id').toMatch(/^[A-Z]/);
});

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [320, 640],
  [195, 422],
] as const) {
  test(`it fits a screen of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await started(page);
    for (const name of ['Pause', 'Next', 'Back', 'End session']) {
      const box = await button(page, name).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so and leads to the cards', async ({ page }) => {
    await open(page, '');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('The player needs JavaScript.');
    await page.getByRole('link', { name: 'Card to print' }).first().click();
    await expect(page).toHaveURL(/\/routines\/[a-z-]+\/$/);
  });
});
