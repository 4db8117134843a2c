import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asVisitor } from '../support/as-visitor.ts';
import { serveSite } from '../support/site-server.ts';
import { ENGINES, type Visitor, visit, withoutEngine } from '../support/visitor.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite('dist');
});
afterAll(() => site.close());

const shown = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].filter((element) => element.checkVisibility()).length`;

const NARROW = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1';

/** Opens a page, and proves that none of its scripts ran. */
async function opened(visitor: Visitor, address: string) {
  await visitor.open(site.url + address);
  expect(await visitor.read<number>('document.scripts.length')).toBeGreaterThan(0);
  expect(await visitor.read("typeof customElements.get('astro-island')")).toBe('undefined');
  expect(await visitor.read(NARROW), address).toBe(true);
}

for (const engine of ENGINES) {
  const missing = withoutEngine(engine);
  if (missing) process.stdout.write(`Not tested in ${engine}: ${missing}\n`);
  describe.skipIf(Boolean(missing))(`in ${engine}, without scripts`, { timeout: 120_000 }, () => {
    test('guide, exercise, routine with its card and search can be read', async () => {
      const visitor = await visit(engine, { width: 320, noScripts: true });
      const { find } = asVisitor(visitor);
      try {
        await opened(visitor, 'guides/lats/');
        expect(await visitor.read<number>(shown('main p'))).toBeGreaterThan(10);
        expect(await visitor.read<number>(shown('main img'))).toBeGreaterThan(0);
        // What the clock would count is told in words; a button that does nothing is not offered.
        expect(await visitor.read<number>(shown('.hold-timer li'))).toBeGreaterThan(2);
        expect(await visitor.read<number>(shown('.hold-timer button'))).toBe(0);

        await opened(visitor, 'exercises/lat-roll/');
        expect(await visitor.read<number>(shown('.steps li'))).toBeGreaterThan(3);
        expect(await find('heading', 'Leave it out, or ask first')).not.toBe('');

        await opened(visitor, 'routines/desk-reset/');
        expect(await visitor.read<number>("document.querySelectorAll('.card').length")).toBe(1);
        expect(
          await visitor.read<number>("document.querySelectorAll('.card img, .card svg').length"),
        ).toBeGreaterThan(4);

        await opened(visitor, 'search/');
        expect(await visitor.read<number>(shown('#a-to-z li a'))).toBeGreaterThan(100);
        // Puppeteer cannot click in a Firefox without scripts: the link is followed by its address.
        await find('link', 'lats');
        const target = await visitor.read<string>(
          "document.querySelector('[data-asked]').pathname",
        );
        expect(target).toMatch(/^\/(?:muscles|exercises|guides)\//);
        await opened(visitor, target.slice(1));
      } finally {
        await visitor.close();
      }
    });
  });
}
