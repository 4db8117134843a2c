import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Ways to turn text into HTML or a script. */
const WAYS =
  /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|DOMParser|srcdoc)\b|set:html|document\.write|\beval\(|new Function\(/;

/** Where it is right, during the build only, with text of our own. */
const EXCEPTED: Readonly<Record<string, string>> = {
  'integrations/figure-sheet/Sheet.astro': 'figures of our own, on a page of the dev server only',
  'components/page/JsonLd.astro': 'data as JSON, "<" escaped; a script element takes nothing else',
  'components/guide/Link.astro':
    'the slot that Astro itself has rendered, without spaces around it',
  'components/muscle/MuscleOnBody.astro': 'the body map, drawn by src/figure',
  'components/muscle/BodyMap.astro': 'the body map, drawn by src/figure',
  'islands/routine-builder/RoutineBuilder.astro': 'the body map, drawn by src/figure',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:ts|tsx|astro|mjs)$/.test(file));

test('no HTML is made from text, except where it is known why', () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.filter((file) => WAYS.test(readFileSync(path.join('src', file), 'utf8')));
  expect(found.filter((file) => !(file in EXCEPTED))).toEqual([]);
  // An exception that is no longer needed is taken back.
  expect(found.sort()).toEqual(Object.keys(EXCEPTED).sort());
});

test('no exception runs in a browser', () => {
  for (const file of Object.keys(EXCEPTED)) expect(file).toMatch(/\.astro$|^figure\/command\//);
});
