import { BUILDS } from '../../support/builds.ts';
import { pagesByKind, scriptsAtOnce, type WeighedPage } from '../../support/page-weight.ts';
import { type Cell, kilobytes, type Table } from '../part.ts';
import { startBrowser } from '../search/phone.ts';
import { serve } from '../search/serve.ts';
import { loadedBefore } from './in-browser.ts';

/** KB, for guides only: the budgets of the design. */
const GUIDE = { first: 14, script: 3 };

/** KB of all scripts once the clock of a guide or an exercise runs. */
const TIMER = 80;

/** The middle and the heaviest page of each kind, as a browser with an empty cache loads them. */
export async function kindsTable(): Promise<Table> {
  const served = await serve(BUILDS[0].folder);
  const browser = await startBrowser();
  const rows: Cell[][] = [];
  const row = async (kind: string, place: string, { page, html, css }: WeighedPage) => {
    const budgeted = kind === 'guide';
    const { before, after } = await loadedBefore(browser, served, page.address);
    const atOnce = scriptsAtOnce(BUILDS[0], page).bytes;
    rows.push([
      `${kind}, ${place}`,
      kilobytes(html),
      kilobytes(css),
      kilobytes(html + css, budgeted ? GUIDE.first : undefined),
      kilobytes(before.font),
      kilobytes(before.image),
      kilobytes(
        budgeted ? Math.max(atOnce, before.script) : before.script,
        budgeted ? GUIDE.script : undefined,
      ),
      after ? kilobytes(after.script, kind === 'player' ? undefined : TIMER) : '',
      kilobytes(before.all),
    ]);
  };
  try {
    for (const [kind, pages] of pagesByKind()) {
      process.stdout.write(`weights: ${kind}\n`);
      const [middle, worst] = [pages[Math.floor((pages.length - 1) / 2)], pages.at(-1)];
      if (!middle || !worst) throw new Error(`no page of the kind ${kind}`);
      if (pages.length > 1) await row(kind, `median of ${pages.length}`, middle);
      await row(kind, pages.length > 1 ? 'heaviest' : 'one page', worst);
    }
  } finally {
    await browser.close();
    served.close();
  }
  const columns = ['HTML', 'CSS', 'HTML + CSS', 'font', 'images', 'JS before use', 'JS after use'];
  return {
    title: 'Bytes by kind of page',
    columns: ['kind of page', ...columns, 'all on first view'],
    rows,
    notes: [
      'Chromium, 390 by 844 pixels, empty cache, Brotli. The service worker is left out: what it keeps is fetched after the page is done.',
      'Before use: loaded without a touch, scrolled nowhere. After use: all scripts of the page once its clock was started; empty where a page has none.',
    ],
  };
}
