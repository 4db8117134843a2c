import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { addEntries, filesOf, withIndex } from '~/integrations/search-index/pagefind.ts';
import { repack } from '~/integrations/search-index/repack.ts';

const SIGNATURE = 'pagefind_dcd';

/** Words enough for several parts: `aab`, `aac` and so on. */
const WORDS = Array.from({ length: 4000 }, (_, at) =>
  [676, 26, 1].map((step) => String.fromCharCode(97 + (Math.floor(at / step) % 26))).join(''),
).map((word) => `zq${word}`);

const entries = Array.from({ length: 40 }, (_, at) => ({
  url: `/glossary/#${at}`,
  kind: 'glossary' as const,
  title: `Term ${at}`,
  alias: ['other name'],
  content: WORDS.slice(at * 100, at * 100 + 100).join(' '),
}));

const { files, packed } = await withIndex(async (index) => {
  await addEntries(index, entries);
  return { files: await filesOf(index), packed: await filesOf(index, true) };
});

function read(path: string): unknown {
  const file = files.find((candidate) => candidate.path === path);
  expect(file, path).toBeDefined();
  const content = Buffer.from(file?.content ?? []);
  expect(content.subarray(0, SIGNATURE.length).toString(), path).toBe(SIGNATURE);
  return content.subarray(SIGNATURE.length);
}

const metaPath = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
const [, pages, parts]: [string, [string, number][], [string, string, string][]] = decode(
  read(metaPath) as Uint8Array,
);

test('every page that the list names has its file, and the address of its entry', () => {
  expect(pages).toHaveLength(entries.length);
  const addresses = pages.map(
    ([name]) => JSON.parse(String(read(`fragment/${name}.pf_fragment`))).url,
  );
  expect(addresses.toSorted()).toEqual(entries.map(({ url }) => url).toSorted());
});

test('parts are small, in order, and have every word between their first and last', () => {
  expect(parts.length).toBeGreaterThan(3);
  const found: string[] = [];
  for (const [from, to, name] of parts) {
    const content = read(`index/${name}.pf_index`) as Uint8Array;
    expect(content.length).toBeLessThan(4_000);
    const [words]: [[string][]] = decode(content);
    expect([words[0]?.[0], words.at(-1)?.[0]]).toEqual([from, to]);
    found.push(...words.map(([word]) => word));
  }
  expect(found).toEqual(found.toSorted());
  // Some of the made-up words look like plurals; Pagefind keeps their stems.
  const kept = new Set(found);
  const stemmed = WORDS.filter((word) => !kept.has(word));
  expect(stemmed.filter((word) => !/[deginsy]$/.test(word))).toEqual([]);
  expect(stemmed.length).toBeLessThan(WORDS.length / 10);
});

test('packed, it is the same index with the compression of Pagefind', () => {
  expect(packed.map(({ path }) => path).toSorted()).toEqual(
    files.map(({ path }) => path).toSorted(),
  );
  const ofPart = packed.filter(({ path }) => /\.(?:pagefind|pf_\w+)$/.test(path));
  expect(ofPart.length).toBeGreaterThan(entries.length);
  for (const { path, content } of ofPart) {
    const plain = files.find((file) => file.path === path)?.content;
    expect(gunzipSync(content).equals(Buffer.from(plain ?? [])), path).toBe(true);
  }
});

test('nothing is sent that this site does not use', () => {
  expect(
    files.map(({ path }) => path).filter((path) => /ui|worker|highlight|unknown/.test(path)),
  ).toEqual([]);
});

test('the layout of another release is refused', () => {
  const content = Buffer.concat([Buffer.from(SIGNATURE), encode(['9.9.9', [], []])]);
  const meta = { path: 'pagefind.en_1.pf_meta', content: gzipSync(content) };
  expect(() => repack([meta])).toThrow('Pagefind 9.9.9 has not been looked at');
});
