import { button, DESK, expectSteps, open, status, steps } from '../support/builder-page.ts';
import { expect, test } from '../support/site-page.ts';

test('finds exercises by the names that people use, and adds them', async ({ page }) => {
  const errors = await open(page);
  const offered = page.getByRole('button', { name: /^Add / });
  const all = await offered.count();
  expect(all).toBeGreaterThan(30);
  await page.getByRole('searchbox', { name: 'Find an exercise' }).fill('t-spine');
  await expect.poll(() => offered.count()).toBeLessThan(all / 4);
  await expect(offered.first()).toHaveAccessibleName('Add Thoracic extension');
  await button(page, 'Add Thoracic extension').click();
  await page.getByRole('searchbox', { name: 'Find an exercise' }).fill('gastrocnemius');
  await button(page, 'Add Calf roll').click();
  await page.getByRole('searchbox', { name: 'Find an exercise' }).fill('zzzz');
  await expect(page.getByText('No exercise has this name.')).toBeVisible();

  await expectSteps(page, ['Thoracic extension', 'Calf roll']);
  await expect(steps(page).nth(1)).toContainText('each side');
  expect(errors).toEqual([]);
});

test('sets seconds and sets; the total counts both sides and the pauses', async ({ page }) => {
  await open(page, '#r=1;;calf-roll.60');
  const seconds = page.getByRole('spinbutton', { name: 'Seconds, Calf roll' });
  // 10 s to the floor, 15 s to settle, 60 on each side with 8 between, 15 s to get up.
  await expect(page.locator('output')).toContainText('2:48');
  await seconds.fill('30');
  await expect(page.locator('output')).toContainText('1:48');
  await page.getByRole('spinbutton', { name: 'Sets, Calf roll' }).fill('2');
  await expect(page.locator('output')).toContainText('3:06');

  await seconds.fill('5');
  await expect(seconds).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('output')).toContainText('3:06');
  await seconds.blur();
  await expect(seconds).toHaveValue('10');
});

test('moves by buttons, keeps focus and says the new place', async ({ page }) => {
  await open(page, DESK);
  const up = button(page, 'Move up Glute roll');
  await up.focus();
  await page.keyboard.press('Enter');
  await expectSteps(page, ['Glute roll', 'Calf roll', 'Thoracic extension', 'Pec opener']);
  await expect(up).toBeFocused();
  await expect(status(page)).toHaveText('Glute roll is now at place 1 of 4.');
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(status(page)).toHaveText('Glute roll is the first already.');
  await button(page, 'Move down Thoracic extension').click();
  await expectSteps(page, ['Glute roll', 'Calf roll', 'Pec opener', 'Thoracic extension']);
});

test('reorders by keyboard on the handle, and says every place', async ({ page }) => {
  const errors = await open(page, DESK);
  const handle = button(page, 'Reorder Calf roll');
  const spoken = page.locator('[id^="DndLiveRegion"]');
  await handle.focus();
  await page.keyboard.press('Space');
  await expect(spoken).toHaveText('Holding Calf roll at place 1 of 4.');
  await page.keyboard.press('ArrowDown');
  await expect(spoken).toHaveText('Holding Calf roll at place 2 of 4.');
  await page.keyboard.press('ArrowDown');
  await expect(spoken).toHaveText('Holding Calf roll at place 3 of 4.');
  await page.keyboard.press('Space');
  await expectSteps(page, ['Glute roll', 'Thoracic extension', 'Calf roll', 'Pec opener']);
  await expect(status(page)).toHaveText('Calf roll is now at place 3 of 4.');
  await expect(handle).toBeFocused();

  await page.keyboard.press('Space');
  await expect(spoken).toHaveText('Holding Calf roll at place 3 of 4.');
  await page.keyboard.press('ArrowUp');
  await expect(spoken).toHaveText('Holding Calf roll at place 2 of 4.');
  await page.keyboard.press('Escape');
  await expectSteps(page, ['Glute roll', 'Thoracic extension', 'Calf roll', 'Pec opener']);
  expect(errors).toEqual([]);
});

test('reorders by pointer, without an error of the content policy', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  const errors = await open(page, DESK);
  await expect(steps(page)).toHaveCount(4);
  const from = await button(page, 'Reorder Pec opener').boundingBox();
  const to = await button(page, 'Reorder Calf roll').boundingBox();
  if (!from || !to) throw new Error('the handles are not on the page');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 40, { steps: 5 });
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 10 });
  await page.mouse.up();
  await expectSteps(page, ['Pec opener', 'Calf roll', 'Glute roll', 'Thoracic extension']);
  expect(errors).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('reorders on the handle, and the page does not scroll away', async ({ page }) => {
    const errors = await open(page, DESK);
    await expect(steps(page)).toHaveCount(4);
    const handle = button(page, 'Reorder Glute roll');
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await button(page, 'Reorder Calf roll').boundingBox();
    if (!from || !to) throw new Error('the handles are not on the page');
    const scrolled = await page.evaluate(() => window.scrollY);
    const finger = await page.context().newCDPSession(page);
    const at = (y: number) => [{ x: from.x + 20, y }];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : at(y) });
    await touch('touchStart', from.y + 20);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', from.y + 20 + ((to.y - 10 - from.y) * step) / 10);
    }
    await touch('touchEnd');
    await expectSteps(page, ['Glute roll', 'Calf roll', 'Thoracic extension', 'Pec opener']);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    expect(errors).toEqual([]);
  });
});

test('brings back what was removed, by the group and by the keyboard', async ({ page }) => {
  await open(page, DESK);
  await button(page, 'Remove Glute roll').click();
  await expectSteps(page, ['Calf roll', 'Thoracic extension', 'Pec opener']);
  const group = page.getByRole('group', { name: 'Undo' });
  await expect(group).toContainText('Removed Glute roll.');
  await expect(group.getByRole('button')).toBeFocused();
  await page.getByRole('textbox', { name: 'Routine name' }).fill('Mine');
  await group.getByRole('button').click();
  await expectSteps(page, ['Calf roll', 'Glute roll', 'Thoracic extension', 'Pec opener']);
  await expect(page.getByRole('textbox', { name: 'Routine name' })).toHaveValue('Mine');
  await expect(group).toBeHidden();

  await button(page, 'Remove Calf roll').click();
  await button(page, 'Remove Pec opener').click();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expectSteps(page, ['Calf roll', 'Glute roll', 'Thoracic extension', 'Pec opener']);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expectSteps(page, ['Glute roll', 'Thoracic extension', 'Pec opener']);
});

test('undo in a text field stays in the field', async ({ page }) => {
  await open(page, DESK);
  await button(page, 'Remove Pec opener').click();
  await page.getByRole('textbox', { name: 'Routine name' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(steps(page)).toHaveCount(3);
});

test('cautions come with the choice and go with it', async ({ page }) => {
  await open(page);
  const cautions = page.getByRole('region', { name: 'Before you start' });
  await expect(cautions).toBeHidden();
  await button(page, 'Add Calf roll').click();
  await expect(cautions).toContainText('Deep vein thrombosis');
  await expect(cautions).not.toContainText('Pregnancy');
  await button(page, 'Add Pec opener').click();
  await expect(cautions).toContainText('Pregnancy');
  await expect(page.locator('.card-safety')).toContainText('pregnancy');
  await button(page, 'Remove Pec opener').click();
  await expect(cautions).not.toContainText('Pregnancy');
});

test('prints by its button, and not an empty routine', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await open(page);
  await button(page, 'Print card').focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Add an exercise first.');
  await expect(page.locator('body[data-printed]')).toHaveCount(0);
  await button(page, 'Add Calf roll').click();
  await button(page, 'Print card').click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});

test('can be walked with the keyboard alone', async ({ page }) => {
  await open(page);
  const search = page.getByRole('searchbox', { name: 'Find an exercise' });
  await search.focus();
  await page.keyboard.type('chin tuck');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Add Chin tuck')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Look at Chin tuck')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Routine name' })).toBeFocused();
  await page.keyboard.type('Neck');
  const order = [
    'Reorder Chin tuck',
    'Seconds, Chin tuck',
    'Sets, Chin tuck',
    'Move up Chin tuck',
    'Move down Chin tuck',
    'Duplicate Chin tuck',
    'Remove Chin tuck',
  ];
  for (const name of order) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(name);
  }
  await page.keyboard.press('Enter');
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSteps(page, ['Chin tuck']);
  await expect(page.getByRole('list', { name: 'Your routine' })).toBeFocused();
});

for (const width of [320, 390, 1280]) {
  test(`nothing runs off the side at ${width} px, and every control can be hit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, DESK);
    await button(page, 'Remove Glute roll').click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    for (const fold of await page.locator('.builder-fold > summary').all()) await fold.click();
    const controls = page.locator(
      '.builder :is(button, select, summary, .button, label:has(input), input:not([type=checkbox]))',
    );
    expect(await controls.count()).toBeGreaterThan(20);
    const small = await controls.evaluateAll((all) =>
      all
        .filter((one) => {
          const { width: wide, height } = one.getBoundingClientRect();
          return wide < 44 || height < 44;
        })
        .map((one) => one.getAttribute('aria-label') ?? one.textContent),
    );
    expect(small).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('explains itself and leads to the presets', async ({ page }) => {
    await page.goto('./routines/build/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Desk reset' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print card' })).toBeHidden();
  });
});
