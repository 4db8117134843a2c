import { expect, type Page } from '@playwright/test';

/** The routine desk-reset as a link. */
export const DESK =
  '#r=1;Desk%20reset;calf-roll.60;glute-roll.60;thoracic-extension.120;pec-opener.120';

export const steps = (page: Page) =>
  page.getByRole('list', { name: 'Your routine' }).getByRole('listitem');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const status = (page: Page) => page.locator('.builder-status');

/** Opens the builder and hands back what goes wrong in the page: breaches of the CSP come there too. */
export async function open(page: Page, fragment = '') {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`./routines/build/${fragment}`);
  await ready(page);
  return errors;
}

/** Waits until the builder runs. */
export const ready = (page: Page) => expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);

/** The exercises of the routine, in order. */
export async function expectSteps(page: Page, names: readonly string[]) {
  await expect(steps(page)).toHaveCount(names.length);
  for (const [index, name] of names.entries()) {
    await expect(steps(page).nth(index)).toContainText(name);
  }
}
