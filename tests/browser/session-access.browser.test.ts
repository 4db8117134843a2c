import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const ROUTINE = '#r=1;Short%20one;lat-roll.30;pec-opener.30';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Into the session, at so many seconds. */
async function at(page: Page, seconds: number): Promise<void> {
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await page.goto(`./routines/play/${ROUTINE}`);
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await page.clock.runFor(seconds * 1000 + 50);
}

/** Moments with all there is: set-up, hold with a remark, change of sides, question, way up. */
const MOMENTS = { 'set-up': 15, hold: 46, switch: 62, question: 115, 'way up': 175 };

interface Box {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes of all that is read or pressed in the player, without what only groups them. */
const boxes = (page: Page) =>
  page.evaluate((): Box[] => {
    const parts = 'button, summary, h1, h2, h3, p, li, legend, img, label, .strip, [role=timer]';
    const all = [...document.querySelectorAll(`.player :is(${parts})`)].filter(
      (part) => part.checkVisibility() && !part.matches('.visually-hidden, :empty'),
    );
    const leaves = all.filter(
      (part) => !all.some((other) => other !== part && part.contains(other)),
    );
    return leaves.map((part) => {
      const { x, y, right, bottom } = part.getBoundingClientRect();
      return { what: `${part.localName} ${part.textContent?.slice(0, 30)}`, x, y, right, bottom };
    });
  });

function overlaps(all: readonly Box[]): string[] {
  const meet = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.x, b.x) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > 1;
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.what} / ${b.what}`] : [])),
  );
}

for (const [what, width, height] of [
  ['400 % zoom', 320, 256],
  ['a phone', 390, 664],
  ['a phone on its side', 844, 390],
  ['a small phone on its side', 568, 320],
] as const) {
  for (const [moment, seconds] of Object.entries(MOMENTS)) {
    test(`${what}, ${moment}: nothing is lost, cut or covered`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await at(page, seconds);
      const all = await boxes(page);
      expect(all.length).toBeGreaterThan(18);
      expect(overlaps(all)).toEqual([]);
      for (const box of all) {
        expect(box.x, box.what).toBeGreaterThanOrEqual(0);
        expect(box.right, box.what).toBeLessThanOrEqual(width);
      }
      await expect(page.getByRole('timer'), 'in view without scrolling').toBeInViewport({
        ratio: 1,
      });
      await expect(page.locator('.player-figure:visible')).toHaveCount(1);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.player :is(button, summary, select)')]
          .filter((control) => control.checkVisibility())
          .map((control) => ({ what: control.textContent, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 48 || box.height < 48)
          .map(({ what: text, box }) => `${text}: ${box.width} by ${box.height}`),
      );
      expect(small, 'at least 48 px').toEqual([]);
    });
  }
}

test('the controls stay where they are from one phase to the next', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  // The press scrolls to the clock; measured on the way, the first place would be a wrong one.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await at(page, 5);
  const place = async () => (await button(page, 'Pause').boundingBox())?.y;
  const first = await place();
  for (const seconds of [15, 20, 10, 12, 30, 32, 30]) {
    await page.clock.runFor(seconds * 1000);
    expect(await place(), `after ${seconds} s more`).toBeCloseTo(first ?? Number.NaN, 0);
  }
});

test('an answer brings the clock back into view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await at(page, MOMENTS.question);
  const answer = button(page, '3');
  await answer.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await answer.click();
  await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 });
  await expect(button(page, 'Pause')).toBeFocused();
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active', contextOptions: { forcedColors: 'active' } });

  test('buttons, switches and the time that is left can be told apart', async ({ page }) => {
    await at(page, 46);
    await page.clock.resume();
    const found = await new AxeBuilder({ page }).include('.player').analyze();
    expect(found.passes.length).toBeGreaterThan(10);
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    const stroke = (part: string) =>
      page.locator(part).evaluate((element) => getComputedStyle(element).stroke);
    expect(await stroke('.dial-left')).not.toBe(await stroke('.dial-track'));
    for (const name of ['Pause', 'Next', '15 seconds on', 'End session']) {
      expect(
        await button(page, name).evaluate((each) => getComputedStyle(each).borderTopWidth),
        name,
      ).not.toBe('0px');
    }
    const knob = (name: string) =>
      button(page, name).evaluate((each) => getComputedStyle(each, '::after').insetInlineStart);
    await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'false');
    expect(await knob('Sound')).not.toBe(await knob('Voice'));
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself, in a hold with the breath shown', async ({ page }) => {
    await at(page, 5);
    await page.getByText('More settings').click();
    await button(page, 'Breath shape').click();
    for (const seconds of [8, 20, 1, 4]) {
      await page.clock.runFor(seconds * 1000);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
    await expect(page.getByRole('main')).toContainText(/Breathe (in|out) \d/);
  });
});

/** Controls whose name for assistive technology is not what is written on them. */
const misnamed = async (page: Page, within: string) => {
  const controls = page
    .locator(within)
    .locator('button:visible, a:visible, summary:visible, select:visible');
  const count = await controls.count();
  expect(count).toBeGreaterThan(4);
  const wrong: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const control = controls.nth(index);
    const written = await control.evaluate((element) => {
      const label =
        element instanceof HTMLSelectElement ? element.labels?.[0]?.firstChild : element;
      return (label?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    const [, name = ''] = /"(.*)"/.exec(await control.ariaSnapshot()) ?? [];
    const isSaid = name.toLowerCase().startsWith(written.toLowerCase());
    // A summary has no name in this notation, only its text.
    const isSummary = (await control.evaluate((element) => element.localName)) === 'summary';
    if (written === '' || !(isSaid || isSummary)) wrong.push(`"${written}" is called "${name}"`);
  }
  return wrong;
};

test('voice control: each control is called what is written on it', async ({ page }) => {
  test.slow();
  await at(page, MOMENTS.question);
  await button(page, 'Voice').click();
  await page.getByText('More settings').click();
  expect(await misnamed(page, '.player')).toEqual([]);
  await page.goto('./exercises/lat-roll/');
  await page.clock.resume();
  await page
    .getByRole('group', { name: 'Hold timer' })
    .getByRole('button', { name: 'Start' })
    .click();
  await page.getByText('More settings').click();
  await expect(page.getByRole('combobox', { name: 'Breathe in' })).toBeVisible();
  expect(await misnamed(page, '.hold-timer')).toEqual([]);
});

test('a switch reaches every control in order, sees where it is, and gets out', async ({
  page,
}) => {
  test.slow();
  await at(page, MOMENTS.question);
  const written = await page
    .locator('.player :is(button, summary):visible')
    .evaluateAll((all) => all.map((each) => each.textContent));
  expect(written.length).toBeGreaterThan(20);
  await page.evaluate(() => document.querySelector<HTMLElement>('.player button')?.focus());
  const reached: (string | null)[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('.player')) return undefined;
      const isMarked = getComputedStyle(element).outlineStyle !== 'none';
      return { text: element.textContent, isMarked };
    });
    if (focus === undefined) break;
    if (steps > 0) expect(focus.isMarked, String(focus.text)).toBe(true);
    await expect(page.locator(':focus')).toBeInViewport();
    reached.push(focus.text);
    await page.keyboard.press('Tab');
  }
  expect(reached).toEqual(written);
  expect(await page.evaluate(() => document.activeElement?.closest('footer') !== null)).toBe(true);
});
