import { button, DESK, expectSteps, open, ready, status } from '../support/builder-page.ts';
import { expect, test } from '../support/site-page.ts';

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
