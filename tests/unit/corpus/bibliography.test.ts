import { expect, test } from 'vitest';
import { parseBibliography } from '~/corpus/bibliography.ts';

const ENTRY = (key: string, note: string) => `@article{${key},
  author = {Wilke, Jan and M{\\"u}ller, Anna-Lena},
  title = {Rolling and Range},
  journal = {Sports Medicine}, year = {2020}, volume = {50}, number = {2}, pages = {387--402},
  doi = {10.1007/x}, note = {${note}}
}`;

test('an entry is printed in Vancouver style, with the DOI apart', () => {
  const [entry] = parseBibliography(ENTRY('wilke2020', 'verified: somewhere'));
  expect(entry).toMatchObject({ key: 'wilke2020', doi: '10.1007/x', year: '2020', verified: true });
  expect(entry?.text).toBe(
    'Wilke J, Müller AL. Rolling and Range. Sports Medicine. 2020;50(2):387–402.',
  );
});

test('fields that come from memory are not printed', () => {
  const [entry] = parseBibliography(ENTRY('wilke2020', 'verified: x; memory: volume, pages, doi'));
  expect(entry?.text).toBe('Wilke J, Müller AL. Rolling and Range. Sports Medicine. 2020.');
  expect(entry?.doi).toBeUndefined();
});

test('an entry that nobody has seen is marked', () => {
  const [entry] = parseBibliography(ENTRY('wilke2020', 'UNVERIFIED from memory'));
  expect(entry?.verified).toBe(false);
});

test('a key that stands twice is refused', () => {
  expect(() => parseBibliography(ENTRY('twice', 'x') + ENTRY('twice', 'x'))).toThrow(
    'the key "twice" stands twice',
  );
});

test('broken BibTeX is refused', () => {
  expect(() => parseBibliography('@article{broken, title = {')).toThrow();
});
