import { button, DESK, expectSteps, open, status, steps } from '../support/builder-page.ts';
import { expect, test } from '../support/site-page.ts';

test('proposes a routine that obeys the answers, and explains it', async ({ page }) => {
  const errors = await open(page);
  await page.getByText('Propose a routine for me').click();
  await page.getByLabel('What is bothering you?').selectOption('A day of sitting');
  await page.getByLabel('How long have you got?').selectOption('15 minutes');
  await page.getByRole('checkbox', { name: 'Pregnancy' }).check();
  await button(page, 'Propose a routine').click();
  const proposal = page.locator('.builder-proposal');
  await expect(proposal).toContainText('Calf roll, 60 s each side: for your calves.');
  await expect(proposal).toContainText(
    'Pec opener: left out because you ticked "Pregnancy": ask a professional first.',
  );
  await button(page, 'Use this routine').click();
  await expect(steps(page).first()).toContainText('Calf roll');
  await expect(steps(page).filter({ hasText: 'Pec opener' })).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a warning sign stops the proposal, and leads to help', async ({ page }) => {
  await open(page);
  await page.getByText('Propose a routine for me').click();
  await page.getByRole('checkbox', { name: 'One of the warning signs is mine' }).check();
  await button(page, 'Propose a routine').click();
  await expect(page.locator('.builder-proposal')).toContainText('get medical help');
  await expect(button(page, 'Use this routine')).toHaveCount(0);
});

test('advice has a reason and a fix of one press, which can be undone', async ({ page }) => {
  await open(page, '#r=1;Mine;thoracic-extension.60;calf-roll.30');
  const advice = page.getByRole('region', { name: 'You might like to know' });
  await expect(advice).toContainText('The usual order is calves, glutes, mid-back, chest.');
  await expect(advice).toContainText('no trial of the order was found');
  await button(page, 'Put them in the usual order').click();
  await expectSteps(page, ['Calf roll', 'Thoracic extension']);
  await button(page, 'Make it 60 s').click();
  await expect(page.getByRole('spinbutton', { name: 'Seconds, Calf roll' })).toHaveValue('60');
  await button(page, 'Undo last change').click();
  await button(page, 'Undo last change').click();
  await expectSteps(page, ['Thoracic extension', 'Calf roll']);
  await button(page, 'Redo').click();
  await expectSteps(page, ['Calf roll', 'Thoracic extension']);
  await expect(button(page, 'Print card')).not.toHaveAttribute('aria-disabled', 'true');
});

test('more than six become two days, and both are kept', async ({ page }) => {
  await open(page, `${DESK};lat-roll.60;calf-roll.60;glute-roll.60`);
  await button(page, 'Make an A day and a B day').click();
  await expect(steps(page)).toHaveCount(4);
  await page.getByText('Kept on this device (2)').click();
  await button(page, 'Open Desk reset, B day').click();
  await expect(steps(page)).toHaveCount(3);
});

test('a check goes on the card', async ({ page }) => {
  await open(page, DESK);
  await page.getByRole('checkbox', { name: 'Seated rotation' }).check();
  await expect(page.locator('.card')).toContainText('Check before and after: Seated rotation');
});

test('duplicates, chooses a side and writes a note, which no link holds', async ({ page }) => {
  await open(page, '#r=1;Mine;calf-roll.60');
  await button(page, 'Duplicate Calf roll').click();
  await expect(status(page)).toContainText('comes twice now');
  await page.getByRole('combobox', { name: 'Side, Calf roll' }).first().selectOption('left side');
  await page.getByRole('combobox', { name: 'Side, Calf roll' }).last().selectOption('right side');
  await page.getByRole('textbox', { name: 'Remark, Calf roll' }).first().fill('mind the scar');
  await expect(page.locator('.card')).toContainText('60 s left side');
  await expect(page.locator('.card')).toContainText('mind the scar');
  const start = page.getByRole('link', { name: 'Start session' });
  await expect(start).toHaveAttribute(
    'href',
    /#r=1;Mine;calf-roll\.60\.left;calf-roll\.60\.right$/,
  );
  await start.click();
  await expect(page.getByRole('main')).toContainText('60 s left side');
});

test('finds by lay words, mends spelling and filters', async ({ page }) => {
  await open(page);
  const search = page.getByRole('searchbox', { name: 'Find an exercise' });
  await search.fill('thorasic rol');
  await expect(button(page, 'Add Thoracic extension')).toBeVisible();
  await search.fill('glutse');
  await expect(page.locator('.builder-count')).toContainText('searched for');
  await expect(button(page, 'Add Glute roll')).toBeVisible();
  await expect(button(page, 'Add Calf roll')).toHaveCount(0);
  await search.fill('');
  await page.getByText('Filter by muscle, tool and more').click();
  await page.getByRole('link', { name: 'Calves' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Muscle area')).toHaveValue('calves');
  await expect(button(page, 'Add Calf roll')).toBeVisible();
  await expect(button(page, 'Add Glute roll')).toHaveCount(0);
  await button(page, 'Clear filters').click();
  await page.getByLabel('Position').selectOption('lying on your side');
  await expect(button(page, 'Add Lat roll')).toBeVisible();
  await expect(button(page, 'Add Calf roll')).toHaveCount(0);
});

test('looks at an exercise without losing the place', async ({ page }) => {
  await open(page);
  const look = button(page, 'Look at Lat roll');
  await look.click();
  const dialog = page.getByRole('dialog', { name: 'Lat roll' });
  await expect(dialog).toContainText('Lie on your side');
  await expect(dialog).toContainText('Ask a professional first: Osteoporosis');
  await page.keyboard.press('Escape');
  await expect(look).toBeFocused();
  await look.click();
  await button(page, 'Add to routine').click();
  await expectSteps(page, ['Lat roll']);
  await expect(look).toBeFocused();
});
