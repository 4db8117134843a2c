import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Results, withTables } from '../../bench/readme.ts';

const readme = readFileSync('README.md', 'utf8');
const text = readFileSync('tests/bench/results.json', 'utf8');
const results: Results = JSON.parse(text);

test('the tables of the README are those of the results', () => {
  expect(Object.keys(results).length).toBeGreaterThan(0);
  expect(readme).toBe(withTables(readme, results));
  for (const part of ['weights', 'search']) expect(readme).toContain(results[part]?.machine);
});

test('a figure that changed is seen', () => {
  const changed = JSON.parse(text.replaceAll(/"value": [\d.]+/g, '"value": 4711'));
  expect(readme).not.toBe(withTables(readme, changed));
});

test('the results name no folder of a machine and no other host', () => {
  expect(text).not.toMatch(/\/(?:tmp|home|root|work|Users)\/|https?:/);
});

test('a text without the marks is refused', () => {
  expect(() => withTables('# Uncurl', results)).toThrow('lacks its marks');
});
