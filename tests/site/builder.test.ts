import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUILDS } from '../support/builds.ts';
import { pagesOf, readBuilt } from '../support/built-site.ts';
import { scriptsEver } from '../support/page-weight.ts';

const build = BUILDS[0];
const weight = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + brotliCompressSync(readBuilt(build, file)).length, 0);

test('the builder page loads at most 120 KB of JavaScript, compressed, with all its parts', {
  timeout: 60_000,
}, () => {
  const page = pagesOf(build).find(({ address }) => address === '/routines/build/');
  if (!page) throw new Error('the build has no builder');
  // The islands, their renderer, and the scripts of every page with the search dialog.
  const files = scriptsEver(build, page);
  for (const part of ['calendar-file', 'RoutineBuilder', 'islands', 'dialog']) {
    expect(files.filter((file) => file.includes(part)).length, part).toBeGreaterThan(0);
  }
  // The writer of calendar files is fetched by the press that asks for a reminder.
  const later = files.filter((file) => file.includes('calendar-file'));
  const total = weight(files.filter((file) => !later.includes(file)));
  expect(total).toBeGreaterThan(80 * 1024);
  expect(total).toBeLessThanOrEqual(120 * 1024);
  expect(weight(later)).toBeLessThanOrEqual(9 * 1024);
});

test('the schema of a routine file is published at its own address', () => {
  const schema = JSON.parse(readBuilt(build, 'routine.schema.json').toString());
  expect(schema.$id).toMatch(/\/routine\.schema\.json$/);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.steps.maxItems).toBe(40);
});
