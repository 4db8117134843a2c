import { expect, type Page, test } from '@playwright/test';

const DESK = '#r=1;Desk%20reset;calf-roll.60;glute-roll.60;thoracic-extension.120;pec-opener.120';

const steps = (page: Page) =>
  page.getByRole('list', { name: 'Your routine' }).getByRole('listitem');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('.builder-status');

/** Opens the builder, and fails the test on any error in the page: the CSP reports there too. */
async function open(page: Page, fragment = '') {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`./routines/build/${fragment}`);
  await ready(page);
  return errors;
}

const ready = (page: Page) => expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);

async function expectSteps(page: Page, names: readonly string[]) {
  await expect(steps(page)).toHaveCount(names.length);
  for (const [index, name] of names.entries()) {
    await expect(steps(page).nth(index)).toContainText(name);
  }
}

test('finds exercises by the names that people use, and adds them', async ({ page }) => {
  const errors = await open(page);
  await page.getByRole('searchbox', { name: 'Find an exercise' }).fill('t-spine');
  await expect(page.getByRole('button', { name: /^Add / })).toHaveCount(1);
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
  // 15 s to settle, then 60 on each side with 8 between.
  await expect(page.locator('output')).toContainText('2:23');
  await seconds.fill('30');
  await expect(page.locator('output')).toContainText('1:23');
  await page.getByRole('spinbutton', { name: 'Sets, Calf roll' }).fill('2');
  await expect(page.locator('output')).toContainText('2:41');

  await seconds.fill('5');
  await expect(seconds).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('output')).toContainText('2:41');
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

test('starts from a preset without losing what was there', async ({ page }) => {
  await open(page, '#r=1;Mine;lat-roll.45');
  await button(page, 'Start from: Desk reset').click();
  await expectSteps(page, ['Calf roll', 'Glute roll', 'Thoracic extension', 'Pec opener']);
  await expect(page.getByRole('group', { name: 'Undo' })).toContainText('Mine');
  await page.getByRole('group', { name: 'Undo' }).getByRole('button').click();
  await expectSteps(page, ['Lat roll']);
  await button(page, 'Start from: Desk reset').click();
  await page.reload();
  await ready(page);
  await button(page, 'Back to: Mine').click();
  await expectSteps(page, ['Lat roll']);
});

test('is saved in the browser, and comes back', async ({ page }) => {
  await open(page);
  await button(page, 'Add Lat roll').click();
  await button(page, 'Add Calf roll').click();
  await page.getByRole('spinbutton', { name: 'Seconds, Lat roll' }).fill('45');
  await page.getByRole('textbox', { name: 'Routine name' }).fill('Evening');
  await page.reload();
  await expectSteps(page, ['Lat roll', 'Calf roll']);
  await expect(page.getByRole('spinbutton', { name: 'Seconds, Lat roll' })).toHaveValue('45');
  await expect(page.getByRole('textbox', { name: 'Routine name' })).toHaveValue('Evening');
});

test('says so when storage is blocked, and works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  const errors = await open(page);
  await expect(page.getByRole('alert')).toContainText('does not let the page save');
  await button(page, 'Add Calf roll').click();
  await page.getByRole('textbox', { name: 'Routine name' }).fill('Kept');
  await page.getByLabel('For', { exact: true }).fill('Ann');
  await expectSteps(page, ['Calf roll']);
  await expect(page.locator('.card')).toContainText('Kept');
  await expect(page.locator('.card')).toContainText('Ann');
  expect(errors).toEqual([]);
});

test('says so when what was saved is damaged, and keeps it until the first change', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('uncurl.routine') === null) {
      localStorage.setItem('uncurl.routine', '{"version":1,"name":');
    }
  });
  await open(page);
  await expect(page.getByRole('alert')).toContainText('The saved routine is damaged');
  expect(await page.evaluate(() => localStorage.getItem('uncurl.routine'))).toContain('"name":');
  await button(page, 'Add Calf roll').click();
  await page.reload();
  await expectSteps(page, ['Calf roll']);
});

test('opens a link on top of an own routine, which stays within reach', async ({ page }) => {
  await open(page);
  await button(page, 'Add Lat roll').click();
  await page.getByRole('textbox', { name: 'Routine name' }).fill('Mine');
  await page.goto(`./routines/build/${DESK}`);
  await expectSteps(page, ['Calf roll', 'Glute roll', 'Thoracic extension', 'Pec opener']);
  await expect(page.getByRole('group', { name: 'Undo' })).toContainText('Mine');

  // Only looked at, it does not overwrite the own one.
  await page.goto('./routines/build/');
  await page.reload();
  await expectSteps(page, ['Lat roll']);

  // Nor does what is started after that.
  await page.goto(`./routines/build/#r=1;Other;pec-opener.60`);
  await expectSteps(page, ['Pec opener']);
  await button(page, 'Start from: Desk reset').click();
  await page.reload();
  await ready(page);
  await button(page, 'Back to: Mine').click();
  await expectSteps(page, ['Lat roll']);

  await page.goto(`./routines/build/#r=1;Other;pec-opener.60`);
  await page.getByRole('group', { name: 'Undo' }).getByRole('button').click();
  await expectSteps(page, ['Lat roll']);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('a damaged link says what is wrong and leaves the routine alone', async ({ page }) => {
  await open(page, '#r=1;Mine;lat-roll.45');
  await expectSteps(page, ['Lat roll']);
  await page.evaluate(() => {
    window.location.hash = '#r=1;Broken;calf-roll.sixty';
  });
  await expect(page.getByRole('alert')).toContainText('This link is damaged: step 1');
  await expect(page.getByRole('alert')).toContainText('Your routine is as it was.');
  await expectSteps(page, ['Lat roll']);
});

test('an unknown exercise is set aside and named, the rest loads', async ({ page }) => {
  await open(page, '#r=1;Both;calf-roll.60;moon-roll.30');
  await expect(page.getByRole('alert')).toContainText('moon-roll');
  await expectSteps(page, ['Calf roll']);
});

test('copies a link without the names on the card', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, DESK);
  await page.getByLabel('For', { exact: true }).fill('Ann Example');
  await page.getByLabel('Note').fill('left knee');
  await button(page, 'Copy link').click();
  await expect(status(page)).toContainText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL(`routines/build/${DESK}`, baseURL).href);
  await expect(page.getByRole('link', { name: 'Start session' })).toHaveAttribute(
    'href',
    new URL(`routines/play/${DESK}`, baseURL).href.replace(/^https?:\/\/[^/]+/, ''),
  );
});

test('shows the link where the clipboard is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, DESK);
  await button(page, 'Copy link').click();
  const field = page.getByRole('textbox', { name: 'Link to this routine' });
  await expect(field).toHaveValue(/\/routines\/build\/#r=1;Desk%20reset;calf-roll\.60/);
  await expect(field).toBeVisible();
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
  await page.keyboard.type('chest');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Add Pec opener')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Routine name' })).toBeFocused();
  await page.keyboard.type('Chest');
  const order = [
    'Reorder Pec opener',
    'Seconds, Pec opener',
    'Sets, Pec opener',
    'Move up Pec opener',
    'Move down Pec opener',
    'Remove Pec opener',
  ];
  for (const name of order) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(name);
  }
  await page.keyboard.press('Enter');
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSteps(page, ['Pec opener']);
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
    const controls = page.locator('.builder :is(button, input, .button)');
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
