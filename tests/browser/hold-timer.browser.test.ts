import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

const NAME = 'Hold timer: Lat roll';
const timer = (page: Page) => page.getByRole('group', { name: NAME });
const button = (page: Page, name: string) => timer(page).getByRole('button', { name, exact: true });
const digits = (page: Page) => timer(page).getByRole('timer');

/** Milliseconds past a full second, so that the digits of that second are there. */
const PAST = 50;

/** Seconds that the timer shows. */
async function shown(page: Page): Promise<number> {
  const [minutes, seconds] = (await digits(page).innerText()).split(':').map(Number);
  return (minutes ?? Number.NaN) * 60 + (seconds ?? Number.NaN);
}

/** Opens the page with a clock that only the test moves. */
async function open(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await page.goto('./exercises/lat-roll/');
  await page.clock.pauseAt('2026-11-02T09:10:00');
}

/** Opens the page with a clock that only the test moves, and starts the timer. */
async function started(page: Page): Promise<void> {
  await open(page);
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
}

/** Milliseconds of each phase, read from the plan that stands on the page. */
async function plan(page: Page): Promise<number[]> {
  const lines = await timer(page).getByRole('listitem').allInnerTexts();
  const lengths = lines.map((line) => {
    const [, minutes] = /(\d+) minute/.exec(line) ?? [];
    const [, seconds] = /(\d+) second/.exec(line) ?? [];
    return (Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
  });
  expect(lengths.length).toBe(4);
  return lengths;
}

/** Keeps every announcement, and counts how often sound was started, from the start of the page. */
async function listen(page: Page): Promise<() => Promise<{ said: string[]; plays: number }>> {
  await page.addInitScript(() => {
    const heard = { said: [] as string[], plays: 0 };
    Object.assign(window, { heard });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function counted() {
      heard.plays += 1;
      return play.call(this);
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const status = (target instanceof Element ? target : target.parentElement)?.closest(
          '.hold-timer [role="status"]',
        );
        if (status?.textContent) heard.said.push(status.textContent);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'heard'));
}

for (const hasTouch of [false, true]) {
  test.describe(hasTouch ? 'with a finger' : 'with a mouse', () => {
    test.use({ hasTouch });

    test('the first press counts, even while the code is still on the way', async ({ page }) => {
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await page.goto('./exercises/lat-roll/');
      await (hasTouch ? button(page, 'Start').tap() : button(page, 'Start').click());
      await expect(button(page, 'Pause')).toBeVisible();
      await expect(timer(page)).toContainText('Get ready');
    });
  });
}

test('the keyboard works it', async ({ page }) => {
  await page.goto('./exercises/lat-roll/');
  await button(page, 'Start').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Pause')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, 'Resume')).toBeFocused();
});

test('it goes through all phases and says each change once', async ({ page }) => {
  const heard = await listen(page);
  await open(page);
  const phases = await plan(page);
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await page.clock.runFor(PAST);
  for (const words of ['Get ready', 'Go', 'Switch sides', 'Go']) {
    await expect(timer(page)).toContainText(words);
    await page.clock.runFor(phases.shift() ?? Number.NaN);
  }
  await expect(timer(page)).toContainText('Done');
  const { said, plays } = await heard();
  expect(said).toEqual([
    'Get ready: Lat roll, left side.',
    'Start: Lat roll, left side.',
    'Halfway.',
    'Ten seconds left.',
    'Switch to the right side.',
    'Start: right side.',
    'Halfway.',
    'Ten seconds left.',
    'Done.',
  ]);
  expect(plays).toBeGreaterThan(0);
});

test('a sleep costs no time and floods nobody with cues', async ({ page }) => {
  const heard = await listen(page);
  await started(page);
  await page.clock.runFor(1000 + PAST);
  const before = await shown(page);
  await page.clock.fastForward(10_000);
  expect(await shown(page)).toBe(before - 10);
  await page.clock.fastForward(3_600_000);
  await expect(timer(page)).toContainText('Done');
  expect((await heard()).said).toEqual(['Get ready: Lat roll, left side.', 'Done.']);
});

test('a pause stands still, a reset goes back to the beginning', async ({ page }) => {
  await started(page);
  await page.clock.runFor(5000 + PAST);
  await button(page, 'Pause').click();
  const paused = await shown(page);
  await page.clock.runFor(60_000);
  expect(await shown(page)).toBe(paused);
  await button(page, 'Resume').click();
  await page.clock.runFor(3000);
  expect(await shown(page)).toBe(paused - 3);
  await button(page, 'Reset').click();
  await expect(button(page, 'Start')).toBeVisible();
  await expect(timer(page)).toContainText('Ready');
});

test('the digits are silent and large', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await started(page);
  await expect(digits(page)).not.toHaveAttribute('aria-live', /polite|assertive/);
  const size = await digits(page).evaluate((element) => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Number.parseFloat(getComputedStyle(element).fontSize) / rem;
  });
  expect(size).toBeGreaterThanOrEqual(4.5);
  for (const name of ['Pause', 'Reset']) {
    const box = await button(page, name).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
  }
});

test('sound can be turned off, and stays off', async ({ page }) => {
  const heard = await listen(page);
  await page.goto('./exercises/lat-roll/');
  await expect(button(page, 'Sound')).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Sound').click();
  await expect(button(page, 'Sound')).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await timer(page).hover();
  await expect(button(page, 'Sound')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
  expect((await heard()).plays).toBe(0);
});

test('damaged settings count as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('uncurl:signals', '{"version":1,"sound":3'));
  await page.goto('./exercises/lat-roll/');
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(button(page, 'Sound')).toHaveAttribute('aria-pressed', 'true');
});

test('the screen stays on while it runs, and only then', async ({ page }) => {
  await page.addInitScript(() => {
    const locks: string[] = [];
    Object.assign(window, { locks });
    const request = async () => {
      locks.push('on');
      return { release: async () => void locks.push('off') };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const locks = () => page.evaluate(() => Reflect.get(window, 'locks') as string[]);
  await page.goto('./exercises/lat-roll/');
  await button(page, 'Start').click();
  await expect.poll(locks).toEqual(['on']);
  await button(page, 'Pause').click();
  await expect.poll(locks).toEqual(['on', 'off']);
  await button(page, 'Resume').click();
  await expect.poll(locks).toEqual(['on', 'off', 'on']);
});

test('nothing goes wrong in the console, and the budget is kept', async ({ page }) => {
  const faults: string[] = [];
  const scripts: Promise<Buffer>[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await page.goto('./exercises/lat-roll/');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
  expect(faults).toEqual([]);
  const bodies = await Promise.all(scripts.slice(before));
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThan(80 * 1024);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the dose and its plan stand there in words', async ({ page }) => {
    await page.goto('./exercises/lat-roll/');
    await expect(timer(page)).toContainText('60 seconds each side');
    expect((await plan(page)).filter((length) => length === 60_000)).toHaveLength(2);
    await expect(timer(page).getByRole('button')).toHaveCount(0);
  });
});
