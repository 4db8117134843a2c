import { expect, test } from 'vitest';
import { withEarlyScripts } from '~/integrations/slim-pages/early-scripts.ts';
import { importGraph } from '~/integrations/slim-pages/import-graph.ts';

const page = (body: string) => `<head><title>a</title></head><body>${body}</body>`;
const early = (body: string, imports: Readonly<Record<string, readonly string[]>> = {}) =>
  [
    ...withEarlyScripts(page(body), (file) => imports[file] ?? []).matchAll(
      /<link rel="modulepreload" href="([^"]+)">(?=.*<\/head>)/g,
    ),
  ].map(([, file]) => file);

const island = (client: string, options = '{}') =>
  `<astro-island component-url="/c.js" renderer-url="/r.js" client="${client}" opts="${options}"></astro-island>`;

test('names what the scripts of a page import, not these again', () => {
  const scripts = '<script type="module" src="/a.js"></script>';
  expect(early(scripts, { '/a.js': ['/b.js', '/c.js'] })).toEqual(['/b.js', '/c.js']);
});

test('names islands that start at once, their renderer and what both import, each once', () => {
  const imports = { '/c.js': ['/react.js'], '/r.js': ['/react.js', '/dom.js'] };
  const all = ['/c.js', '/react.js', '/r.js', '/dom.js'];
  expect(early(island('load'), imports)).toEqual(all);
  expect(early(island('interaction', '{&quot;value&quot;:&quot;at once&quot;}'), imports)).toEqual(
    all,
  );
});

test('leaves out islands that wait for a person', () => {
  expect(early(island('interaction', '{&quot;value&quot;:true}'), { '/c.js': ['/d.js'] })).toEqual(
    [],
  );
});

test('an import through others counts, and a circle ends', () => {
  const { plugin, behind } = importGraph();
  plugin.generateBundle(undefined, {
    'a.js': { type: 'chunk', imports: ['b.js'] },
    'b.js': { type: 'chunk', imports: ['c.js', 'a.js'] },
    'style.css': { type: 'asset' },
  });
  expect(behind('a.js').toSorted()).toEqual(['a.js', 'b.js', 'c.js']);
  expect(behind('style.css')).toEqual([]);
});
