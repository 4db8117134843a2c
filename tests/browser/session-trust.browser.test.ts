import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

const ROUTINE = '#r=1;Short%20one;lat-roll.30;pec-opener.30';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(`./routines/play/${ROUTINE}`);
  await expect(button(page, 'Start')).toBeVisible();
}

test('two tabs do not fight, and the second can take over', async ({ page, context }) => {
  await open(page);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:07');
  const second = await context.newPage();
  await open(second);
  await button(second, 'Start').click();
  const notice = second.getByRole('alert');
  await expect(notice).toContainText('A session is under way in another tab or window.');
  await expect(button(second, 'Start')).toBeVisible();
  await expect(button(page, 'Pause'), 'the first one goes on').toBeVisible();

  await button(second, 'Take over here').click();
  await expect(page.getByRole('alert')).toContainText('in another tab');
  await expect(button(page, 'Resume'), 'the first one stands').toBeVisible();
  await expect(notice).toHaveCount(0);
  await second.getByRole('button', { name: /^Resume at 0:0\d$/ }).click();
  await expect(button(second, 'Pause')).toBeVisible();

  // The first one may not write over what the second one does.
  await second.getByRole('button', { name: /^Pec opener/ }).click();
  const stored = () => second.evaluate(() => localStorage.getItem('uncurl:session'));
  const before = JSON.parse((await stored()) ?? '{}');
  expect(before.elapsedMs).toBeGreaterThan(60_000);
  await page.close();
  expect(JSON.parse((await stored()) ?? '{}').elapsedMs).toBeGreaterThan(60_000);
});

test('a tab that is closed lets go', async ({ page, context }) => {
  await open(page);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:08');
  const second = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await open(second);
  await second.getByRole('button', { name: /^Resume at/ }).click();
  await expect(button(second, 'Pause')).toBeVisible();
  await expect(second.getByRole('alert')).toHaveCount(0);
});

test('leaving and coming back finds the session paused where it was', async ({ page }) => {
  await open(page);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:07');
  await page.goto('./guides/');
  await page.goBack();
  // Either the page itself, from the browser's memory, or a new one that knows.
  const resume = page.getByRole('button', { name: /^Resume/ });
  await expect(resume.first()).toBeVisible();
  await resume.first().click();
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/0:0[3-7]/);
});

test('a page kept in memory is saved, paused and goes on', async ({ page }) => {
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await open(page);
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await button(page, 'Start').click();
  await page.clock.runFor(35_050);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect(button(page, 'Resume')).toBeVisible();
  await page.clock.fastForward(3_600_000);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await button(page, 'Resume').click();
  await page.clock.runFor(1000);
  await expect(page.getByRole('timer')).toHaveText('0:24');
});

test('a tab that hangs or is throttled loses no time', async ({ page }) => {
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await open(page);
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await button(page, 'Start').click();
  await page.clock.runFor(5050);
  // No timer fires in between, as in a frozen tab: only the next one that does asks the clock.
  await page.clock.fastForward(88_000);
  await expect(page.getByRole('main')).toContainText('Right side');
  await page.clock.fastForward(17_500);
  await expect(page.getByRole('status')).toHaveText('Next: Pec opener.');
});

test('a crash is survived: what was saved last is offered', async ({ page, context }) => {
  await open(page);
  await button(page, 'Start').click();
  await button(page, 'Next').click();
  await expect(page.getByRole('timer')).toHaveText('0:28');
  const cdp = await context.newCDPSession(page);
  await Promise.race([
    cdp.send('Page.crash').catch(() => {}),
    page.waitForEvent('crash', { timeout: 5000 }),
  ]);
  const fresh = await context.newPage();
  await open(fresh);
  await fresh.getByRole('button', { name: /^Resume at 1:/ }).click();
  await expect(fresh.getByRole('heading', { name: 'Pec opener' })).toBeVisible();
});

test('it says so where the browser lets the screen go dark', async ({ page }) => {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await open(page);
  const note = page.getByText('The screen may go dark');
  await expect(note).toHaveCount(0);
  await button(page, 'Start').click();
  await expect(note).toBeVisible();
  await button(page, 'Pause').click();
  await expect(note).toHaveCount(0);
});

test('the keyboard alone is enough', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Space');
  await expect(button(page, 'Pause')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Pec opener' })).toBeVisible();
  await button(page, 'End session').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ended' })).toBeFocused();
});

test('once loaded it runs without a network', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:08');
  await button(page, 'Next').click();
  await expect(page.getByRole('heading', { name: 'Pec opener' })).toBeVisible();
});

test('a tab that Chromium really freezes comes back to the right second', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await open(page);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:08');
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 5000));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(page.getByRole('timer')).toHaveText(/0:0[123]/, { timeout: 1500 });
});

test('a screen reader hears each change once and in order', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = document.querySelector('.player > [role="status"]')?.textContent;
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await page.goto('./routines/play/#r=1;Two;pec-opener.30;lat-roll.30');
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await page.clock.runFor(240_000);
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    'Get down to the floor.',
    'Get ready: Pec opener.',
    'Start: Pec opener.',
    'Halfway.',
    'Ten seconds left.',
    'Next: Lat roll, left side.',
    'Start: Lat roll, left side.',
    'Halfway.',
    'Ten seconds left.',
    'Switch to the right side.',
    'Start: right side.',
    'Halfway.',
    'Ten seconds left.',
    'Get up slowly.',
    'Done.',
  ]);
});

test('all scripts of the page weigh at most 110 KB, compressed', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await open(page);
  await button(page, 'Start').click();
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts);
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(110 * 1024);
});
