import type { Browser, Page } from '@playwright/test';
import { median } from '../lighthouse/median.ts';
import { figure, kilobytes, type Table } from '../part.ts';
import { openPhone } from './phone.ts';
import type { Served } from './serve.ts';

/** A site with a search, and how a person gets to its results. */
export interface Searchable {
  readonly name: string;
  readonly served: Served;
  /** Path of the page from which one searches, without the slash at its beginning. */
  readonly page: string;
  /** Opens the search and puts the cursor in its field. */
  open(page: Page): Promise<void>;
  /** Finds a result once it is shown. */
  readonly result: string;
  /** Whether the budgets of this project apply. */
  readonly ours?: boolean;
}

/** Answered by names, by names, by the full text only; every engine finds something for each. */
const QUERIES = ['lats', 'thoracic extension', 'midwife'] as const;

/** Milliseconds after which a page is not waited for any more. */
const PATIENCE = 20_000;

/** Times that the last key is pressed: a busy machine can be late once. */
const PRESSES = 5;

const BYTES = 125;
const KEYSTROKE = 100;

/**
 * Milliseconds from the last key of a query until the list of results was changed by it and shows
 * one. Measured in the page: a test driver's own delays are not a person's.
 */
async function timeOf(page: Page, query: string, selector: string): Promise<number> {
  const field = page.locator('input:focus');
  await field.fill(query.slice(0, -1));
  // The answer to the beginning of the query must not be taken for the answer to all of it.
  await page.waitForTimeout(1500);
  return field.evaluate(
    (input, [text, result]) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`nothing changed for ${text}`)), 10_000);
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (!document.querySelector(result)) return;
          seen.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        seen.observe(document.body, { childList: true, subtree: true });
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    [query, selector] as const,
  );
}

interface Measured {
  readonly bytes: number;
  readonly cold: number;
  readonly warm: number;
  readonly warmBytes: number;
  /** Nothing where the list stays as it was for the last key, as it may where words are completed. */
  readonly keystroke: number | undefined;
}

/** One first search, then another with what the first left in the browser's cache. */
export async function measure(
  browser: Browser,
  site: Searchable,
  query: string,
): Promise<Measured> {
  const page = await openPhone(browser);
  page.setDefaultTimeout(PATIENCE);
  const search = async (): Promise<number> => {
    await page.goto(`${site.served.origin}/${site.page}`, { waitUntil: 'networkidle' });
    site.served.sent();
    const start = Date.now();
    await site.open(page);
    await page.locator('input:focus').fill(query);
    await page.locator(site.result).first().waitFor();
    const time = Date.now() - start;
    await page.waitForLoadState('networkidle');
    return time;
  };
  const cold = await search();
  const bytes = site.served.sent();
  const warm = await search();
  const warmBytes = site.served.sent();
  await page.locator('input:focus').fill('');
  const presses: number[] = [];
  try {
    while (presses.length < PRESSES) presses.push(await timeOf(page, query, site.result));
  } catch (error) {
    if (site.ours) throw new Error(`${site.name}, ${query}: ${String(error)}`);
  }
  const keystroke = presses.length > 0 ? median(presses) : undefined;
  await page.context().close();
  return { bytes, cold, warm, warmBytes, keystroke };
}

/** Bytes and time of the first search of each site, on a throttled phone. */
export async function firstSearchTable(
  browser: Browser,
  sites: readonly Searchable[],
): Promise<Table> {
  const rows: Table['rows'][number][] = [];
  for (const site of sites) {
    for (const query of QUERIES) {
      const { bytes, cold, warm, warmBytes, keystroke } = await measure(browser, site, query);
      rows.push([
        `${site.name}, “${query}”`,
        kilobytes(bytes, site.ours ? BYTES : undefined),
        figure(Math.round(cold), 'ms'),
        kilobytes(warmBytes),
        figure(Math.round(warm), 'ms'),
        keystroke === undefined
          ? 'unchanged'
          : figure(Math.round(keystroke), 'ms', site.ours ? KEYSTROKE : undefined),
      ]);
    }
  }
  return {
    title: 'First search on a phone',
    columns: [
      'site, query',
      'bytes, cold',
      'time, cold',
      'bytes, warm',
      'time, warm',
      'keystroke to result',
    ],
    rows,
    notes: [
      'Chromium, 150 ms latency, 1.6 Mbit/s, processor slowed 4 times; served with Brotli. Bytes are what came over the network after the page itself was loaded, until a result stood there and the network was quiet. The service worker is left out.',
      'Starlight loads the view of its search with every page, before anybody searches: that is not counted here. Its search runs in a worker, which the slow network does not reach: its times are too good.',
      'Cold: empty cache. Warm: the page is loaded anew, the files come from the cache. Keystroke: the last letter of the query, in the same session, the median of five presses.',
    ],
  };
}
