import type { Browser, Page } from '@playwright/test';
import type { Served } from '../search/serve.ts';

/** Bytes that came over the network for a page, by what they are. */
export interface Loaded {
  readonly page: number;
  readonly style: number;
  readonly font: number;
  readonly image: number;
  readonly script: number;
  readonly all: number;
}

/** Addresses that show nothing of what they do without a routine or a query. */
const WITH_CONTENT: Record<string, string> = {
  '/routines/build/': '#r=1;Morning;calf-roll.60;lat-roll.45x2',
  '/routines/play/': '#r=1;Morning;calf-roll.60;lat-roll.45x2',
  '/search/': '?q=lats',
};

/** The address of a page with something to do on it. */
export const usedAddress = (address: string): string => address + (WITH_CONTENT[address] ?? '');

/** Starts a clock, where the page has one. @returns whether it had one */
async function start(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Start', exact: true }).first();
  if (!(await button.isVisible())) return false;
  await button.click();
  await page.getByRole('button', { name: 'Pause', exact: true }).first().waitFor();
  return true;
}

/** Loads a page with an empty cache on a phone's screen, then uses its clock if it has one. */
export async function loadedBefore(browser: Browser, served: Served, address: string) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const coming: Promise<readonly [string, number]>[] = [];
  page.on('requestfinished', (request) => {
    const size = async () => (await request.sizes()).responseBodySize;
    coming.push(size().then((bytes) => [request.resourceType(), bytes] as const));
  });
  const sum = async (): Promise<Loaded> => {
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(coming);
    const of = (kind?: string) =>
      all.reduce((total, [type, bytes]) => total + (!kind || type === kind ? bytes : 0), 0);
    return {
      page: of('document'),
      style: of('stylesheet'),
      font: of('font'),
      image: of('image'),
      script: of('script'),
      all: of(),
    };
  };
  try {
    await page.goto(served.origin + usedAddress(address), { waitUntil: 'networkidle' });
    const before = await sum();
    const after = (await start(page)) ? await sum() : undefined;
    return { before, after };
  } finally {
    await context.close();
  }
}
