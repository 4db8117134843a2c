import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../../support/chromium.ts';

/** Lighthouse's slow 4G and its mid-range phone. */
const NETWORK = {
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const SLOWER = 4;

export const startBrowser = async (): Promise<Browser> => chromium.launch(await chromiumLaunch());

/** Opens a page as a phone has it, with an empty cache. Close its context when done. */
export async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    // What it keeps for later is not part of what a person waits for.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}
