import { describe, expect, test } from 'vitest';
import { BUILDS } from '../support/builds.ts';
import { filesOf, pagesOf, readBuilt } from '../support/built-site.ts';

describe.each(BUILDS)('movements in the site $name', (build) => {
  const files = filesOf(build);
  const pages = pagesOf(build);
  const buttons = pages.flatMap(({ address, document }) =>
    document.querySelectorAll('[data-movement]').map((button) => ({ address, button })),
  );

  test('are offered on exercise pages and in guides', () => {
    const addresses = buttons.map(({ address }) => address);
    expect(addresses.some((address) => address.includes('/exercises/'))).toBe(true);
    expect(addresses.some((address) => address.includes('/guides/'))).toBe(true);
  });
  test('are files of their own that exist, with an end that stands still', () => {
    expect(buttons.length).toBeGreaterThan(0);
    for (const { address, button } of buttons) {
      const still = button.closest('figure')?.querySelector('img')?.getAttribute('src') ?? '';
      const name = still.slice(build.base.length).replace('figures/', '').replace('.svg', '');
      for (const end of ['', '-end']) {
        const file = `figures/moving/${name}${end}.svg`;
        expect(files, address).toContain(file);
        const svg = readBuilt(build, file).toString();
        expect(svg.includes('repeatCount='), file).toBe(end === '');
        expect(svg, file).not.toMatch(/<script|indefinite/);
      }
    }
  });
  test('are not asked for by any page', () => {
    for (const { address, html } of pages) {
      expect(html, address).not.toMatch(/(src|href)="[^"]*figures\/moving/);
    }
  });
  test('have a name that says whose movement it is', () => {
    for (const { button } of buttons) expect(button.text).toMatch(/^\s*Show the movement \(\S/);
  });
  test('leave the contact sheet of the figures at home', () => {
    expect(files.filter((file) => file.includes('sheet'))).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('figures/sheet'))).toEqual([]);
  });
});
