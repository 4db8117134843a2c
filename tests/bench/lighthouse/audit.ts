import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../support/chromium.ts';
import { freePort } from '../../support/free-port.ts';
import { installed } from '../from-registry.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

type Lighthouse = (
  url: string,
  flags: object,
) => Promise<{
  readonly lhr: {
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<Record<(typeof CATEGORIES)[number], Category>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}>;

/** What Lighthouse found on one page. Scores from 0 to 100, times in milliseconds. */
export interface Audited {
  readonly scores: readonly number[];
  readonly shift: number;
  readonly paint: number;
  readonly blocking: number;
  /** Ids of audits that cost points outside performance. */
  readonly failed: readonly string[];
}

export interface Auditor {
  audit(url: string): Promise<Audited>;
  close(): Promise<void>;
}

/**
 * Lighthouse as it comes, for a phone, with the browser of the tests. It is installed for this run
 * only: 170 MB that nobody needs to build or to test the site.
 * @throws Error if it cannot be installed
 */
export async function startLighthouse(): Promise<Auditor> {
  const workshop = installed('lighthouse', { lighthouse: VERSION });
  const program = createRequire(path.join(workshop.folder, 'package.json')).resolve('lighthouse');
  const { default: lighthouse }: { default: Lighthouse } = await import(
    pathToFileURL(program).href
  );
  const port = await freePort();
  const launch = await chromiumLaunch();
  // The bench makes its own certificate, which no browser knows.
  const args = [`--remote-debugging-port=${port}`, '--ignore-certificate-errors'];
  const browser = await chromium.launch({ ...launch, args });
  return {
    audit: async (url) => {
      const flags = { port, logLevel: 'silent', onlyCategories: CATEGORIES };
      const result = await lighthouse(url, { ...flags, disableFullPageScreenshot: true });
      const { runtimeError, categories, audits } = result.lhr;
      if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
      const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
      const lost = ({ id, weight }: Category['auditRefs'][number]) =>
        weight > 0 && (audits[id]?.score ?? 1) < 1;
      return {
        scores: CATEGORIES.map((name) => Math.round(100 * (categories[name].score ?? 0))),
        shift: value('cumulative-layout-shift'),
        paint: value('largest-contentful-paint'),
        blocking: value('total-blocking-time'),
        failed: CATEGORIES.slice(1).flatMap((name) =>
          categories[name].auditRefs.filter(lost).map(({ id }) => id),
        ),
      };
    },
    close: async () => {
      await browser.close();
      workshop.remove();
    },
  };
}
