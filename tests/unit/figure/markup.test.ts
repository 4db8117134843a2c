import { describe, expect, test } from 'vitest';
import {
  bodyMapMarkup,
  bodyMapRegions,
  figureFacts,
  figureIds,
  figureMarkup,
} from '../../../src/figures/figures.ts';

const idsIn = (svg: string): string[] =>
  [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');

describe('a figure on a page', () => {
  test('is known by the name of its pose', () => {
    expect(figureIds).toContain('calf-roll');
    expect(figureIds).not.toContain('body-map');
  });
  test('tells title, description and what bears', () => {
    const { title, description, bears } = figureFacts('calf-roll');
    expect(title).toBe('Calf roll');
    expect(description).toMatch(
      /On the roller: the right calf\..*Shown in colour: the right calf\.$/,
    );
    expect(bears).toEqual(['calf']);
  });
  test('has other ids in every instance, and points at its own', () => {
    const both = [
      ...idsIn(figureMarkup('lat-roll')),
      ...idsIn(figureMarkup('lat-roll', { instance: 'card' })),
    ];
    expect(new Set(both).size).toBe(both.length);
    const card = figureMarkup('lat-roll', { instance: 'card' });
    const targets = [...card.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((match) => match[1]);
    expect(idsIn(card)).toEqual(expect.arrayContaining([...new Set(targets)]));
  });
  test('beside its own name is silent', () => {
    const svg = figureMarkup('calf-roll', { decorative: true });
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/<title|<desc|role=/);
  });
  test('mirrored speaks of the other side', () => {
    const svg = figureMarkup('calf-roll', { mirrored: true });
    expect(svg).toContain('class="figure figure-mirrored');
    expect(svg).toContain('On the roller: the left calf.');
  });
  test('that nobody drew says what to do', () => {
    expect(() => figureMarkup('nose-roll')).toThrow(/write its pose and run npm run figures/);
  });
});

describe('the body map on a page', () => {
  test('shows the regions that exercises and guides need', () => {
    const needed = ['calves', 'glutes', 'thoracic-spine', 'lats', 'chest', 'lower-back'];
    expect(bodyMapRegions).toEqual(expect.arrayContaining(needed));
  });
  test('links the regions it is given, with names', () => {
    const links = { lats: { href: '/muscles/lats/', name: 'Lats & armpit' } };
    const svg = bodyMapMarkup({ title: 'Where is it tight?', links });
    expect(svg).toContain('role="group" aria-label="Where is it tight?"');
    expect(svg.split('<a ').length).toBe(2);
    expect(svg).toContain('<a href="/muscles/lats/" aria-label="Lats &amp; armpit">');
  });
  test('lights a region and is an image when nothing is linked', () => {
    const svg = bodyMapMarkup({ title: 'Calves', lit: ['calves'] });
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<g data-region="calves" class="map-region lit">');
  });
});
