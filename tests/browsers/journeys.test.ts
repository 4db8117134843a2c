import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asVisitor } from '../support/as-visitor.ts';
import { serveSite } from '../support/site-server.ts';
import { ENGINES, type Visitor, visit, type Wishes, withoutEngine } from '../support/visitor.ts';

interface Condition {
  readonly name: string;
  readonly wishes: Wishes;
  readonly largeText?: boolean;
}

/** Together where they can be: a browser takes longer to start than to walk. */
const CONDITIONS: readonly Condition[] = [
  {
    name: 'at 320 px, with reduced motion and forced colours',
    wishes: { width: 320, reducedMotion: true, forcedColours: true },
  },
  { name: 'with text at 200 %', wishes: {}, largeText: true },
];

/** What must be so in the page; WebKitGTK has no way to ask for it. */
const HOLDS =
  "matchMedia('(prefers-reduced-motion: reduce)').matches && matchMedia('(forced-colors: active)').matches";

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite('dist');
});
afterAll(() => site.close());

const NARROW = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1';

/** On the floor with a phone: a guide, its timer, then a routine in the player. */
async function floor(visitor: Visitor, prepare: () => Promise<void>) {
  const { find, press, until, path } = asVisitor(visitor);
  await visitor.open(`${site.url}guides/lats/`);
  await prepare();
  await press('button', 'Start');
  await find('button', 'Pause');
  const before = await find('timer');
  await until(`document.querySelector('[role=timer]').textContent.trim() !== '${before}'`);
  expect(await visitor.read(NARROW), 'guide').toBe(true);
  await visitor.open(`${site.url}routines/desk-reset/`);
  await prepare();
  await press('link', 'Start session');
  await until("location.pathname.endsWith('/routines/play/')");
  await prepare();
  await press('button', 'Start');
  await find('button', 'Pause');
  await press('button', 'Next');
  await press('button', 'Pause');
  await find('button', 'Resume');
  expect(await path()).toBe('/routines/play/');
  expect(await visitor.read(NARROW), 'player').toBe(true);
}

/** A trainer: builds a routine, names it, and finds it again in the link and on the card. */
async function trainer(visitor: Visitor, prepare: () => Promise<void>) {
  const { find, press, fill, until } = asVisitor(visitor);
  await visitor.open(`${site.url}routines/build/#r=1;;calf-roll.60`);
  await prepare();
  // The routine of the link is there once the builder has read it.
  await find('button', 'Remove Calf roll');
  await press('button', 'Add Lat roll');
  await find('button', 'Remove Lat roll');
  await press('button', 'Move up Lat roll');
  await fill('Routine name', 'For Ann');
  await find('button', 'Print card');
  await until("document.querySelector('.card')?.textContent.includes('For Ann')");
  await until(
    '/lat-roll\\.\\d+.*calf-roll\\.60/.test(document.querySelector(\'a[href*="play/#r="]\').href)',
  );
  expect(await visitor.read(NARROW), 'builder').toBe(true);
}

/** Somebody with a question: searches, is told of safety first, reads on. */
async function reader(visitor: Visitor, prepare: () => Promise<void>) {
  const { find, press, until } = asVisitor(visitor);
  await visitor.open(`${site.url}search/?q=slipped%20disc`);
  await prepare();
  await until("document.querySelector('.search-results a')?.href.includes('/safety/#')");
  await visitor.open(site.url);
  await prepare();
  await press('button', 'Search');
  await until("document.querySelector('dialog[open] input') === document.activeElement");
  await visitor.type('dialog input', 'latisimus');
  const FIRST = 'dialog .search-results a';
  await until(`document.querySelector('${FIRST}')?.textContent === 'Lat roll'`);
  // Enter follows the first answer.
  await visitor.type('dialog input', '\n');
  await until("location.pathname.endsWith('/exercises/lat-roll/')");
  await prepare();
  expect(await find('heading', 'Lat roll')).toBe('Lat roll');
  expect(await visitor.read(NARROW), 'exercise').toBe(true);
}

const PATHS = { floor, trainer, reader };

for (const engine of ENGINES) {
  const missing = withoutEngine(engine);
  if (missing) process.stdout.write(`Not tested in ${engine}: ${missing}\n`);
  describe.skipIf(Boolean(missing))(`in ${engine}`, { timeout: 120_000 }, () => {
    for (const { name, wishes, largeText } of CONDITIONS) {
      // WebKitGTK has no window below 447 px, and nothing that sets motion or colours.
      const told = engine === 'webkit' && !largeText ? 'in its narrowest window' : name;
      test(`the three users' paths ${told}`, async () => {
        const visitor = await visit(engine, wishes);
        const wished = wishes.reducedMotion && engine !== 'webkit';
        const prepare = async () => {
          if (wished) expect(await visitor.read(HOLDS), HOLDS).toBe(true);
          if (largeText) await visitor.read("document.documentElement.style.fontSize = '225%'");
        };
        try {
          for (const walk of Object.values(PATHS)) await walk(visitor, prepare);
        } finally {
          await visitor.close();
        }
      });
    }
  });
}
