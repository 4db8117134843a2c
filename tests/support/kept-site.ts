import { expect, type Page } from '@playwright/test';

/** Opens a page and waits until the worker has kept all that it keeps from the first visit. */
export async function keepSite(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)))
    .toBe(true);
}

/** Notes every state that a new worker goes through, from before the page asks for one. */
export async function noteWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const states: string[] = [];
    Object.assign(window, { workerStates: states });
    const { register } = navigator.serviceWorker;
    navigator.serviceWorker.register = async (...details) => {
      const registration = await register.apply(navigator.serviceWorker, details);
      const follow = () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => states.push(installing.state));
      };
      follow();
      registration.addEventListener('updatefound', follow);
      return registration;
    };
  });
}

export const workerStates = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'workerStates') as string[]);
