import { test as base, expect } from '@playwright/test';

/** Trouble that a page may never have: refused by its policy, thrown, or asked of another host. */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [
    async ({ page, baseURL }, use) => {
      const trouble: string[] = [];
      const host = new URL(baseURL ?? '').host;
      page.on('console', (message) => {
        if (/Content Security Policy|violates|Trusted ?(?:HTML|Script|Type)/i.test(message.text()))
          trouble.push(message.text());
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      page.context().on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.host !== host) trouble.push(request.url());
      });
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** One page of every kind. */
export const KINDS_OF_PAGE = [
  './',
  './guides/',
  './guides/lower-back/',
  './guides/thoracic-extension/',
  './guides/pain-scale/',
  './exercises/',
  './exercises/lat-roll/',
  './muscles/',
  './muscles/lats/',
  './routines/',
  './routines/desk-reset/',
  './routines/build/#r=1;Morning;calf-roll.60;lat-roll.45x2',
  './routines/play/#r=1;Morning;calf-roll.60;lat-roll.45x2',
  './checks/',
  './checks/seated-rotation/',
  './evidence/',
  './safety/',
  './glossary/',
  './search/?q=lats',
  './404.html',
] as const;
