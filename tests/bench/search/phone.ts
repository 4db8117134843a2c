import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../../support/chromium.ts';

/** Lighthouse's slow 4G and its mid-range phone. */
const NETWORK = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };
const SLOWER = 4;

/** A page as a phone has it, with a count of the bytes that came over its network. */
export interface Phone {
  readonly page: Page;
  /** Bytes since the last call, compressed as they came, without headers. */
  bytes(): number;
  close(): Promise<void>;
}

export const startBrowser = async (): Promise<Browser> => chromium.launch(await chromiumLaunch());

/** Opens a new phone: its cache is empty. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let received = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  return {
    page,
    bytes: () => {
      const since = received;
      received = 0;
      return since;
    },
    close: () => context.close(),
  };
}
