import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { transformSync } from 'esbuild';
import type { IndexFile } from './index-file.ts';

/** The layout that is taken apart here; another release of Pagefind must be looked at anew. */
const VERSION = '1.5.2';

/** Stands before the content of each of Pagefind's files, compressed or not. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Bytes of one part of the index before compression; Pagefind itself makes parts of 50,000. Every
 * search loads the list of all parts, so that a large index has larger ones.
 */
const LEAST_PART = 3_000;
const MOST_PARTS = 1_000;

/** A word, and where it stands. */
type Word = readonly [word: string, ...places: unknown[]];

/** A part of the index: its first and last word and the name of its file. */
type Part = readonly [from: string, to: string, name: string];

type Pack = (path: string, content: Uint8Array) => IndexFile;

type Page = readonly [fragment: string, words: number];

type Meta = readonly [
  version: string,
  pages: readonly Page[],
  parts: readonly Part[],
  ...others: readonly unknown[],
];

const PACKED = /\.(?:pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$/;

/** Content without Pagefind's own compression, which its browser script takes as well. */
function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${path} is unknown`);
  return bytes.subarray(SIGNATURE.length);
}

/** Words in order, as many in each group as keep it small. */
function inParts(words: readonly Word[]): Word[][] {
  const weights = words.map((word) => encode(word).length);
  const most = Math.max(LEAST_PART, weights.reduce((sum, weight) => sum + weight, 0) / MOST_PARTS);
  const parts: Word[][] = [];
  let bytes = most;
  words.forEach((word, at) => {
    if (bytes >= most) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(word);
    bytes += weights[at] ?? 0;
  });
  return parts;
}

/** Repacks the index of one language. */
function repackLanguage(
  files: ReadonlyMap<string, IndexFile>,
  metaFile: IndexFile,
  pack: Pack,
): IndexFile[] {
  const [version, pages, parts, ...others]: Meta = decode(unpack(metaFile));
  if (version !== VERSION) throw new Error(`Pagefind ${version} has not been looked at`);
  const take = (path: string): Buffer => {
    const file = files.get(path);
    if (!file) throw new Error(`the search index has no ${path}`);
    return unpack(file);
  };
  const build = createHash('sha256');
  const words = parts.flatMap(([, , name]) => {
    const content = take(`index/${name}.pf_index`);
    build.update(content);
    const [some]: [Word[]] = decode(content);
    return some;
  });
  for (const [fragment] of pages) build.update(fragment);
  const release = build.digest('hex').slice(0, 8);

  const made: IndexFile[] = [];
  const newPages = pages.map(([fragment, count], at): Page => {
    const name = `${release}-${at.toString(36)}`;
    made.push(pack(`fragment/${name}.pf_fragment`, take(`fragment/${fragment}.pf_fragment`)));
    return [name, count];
  });
  const newParts = inParts(words).map((some, at): Part => {
    const name = `${release}-${at.toString(36)}`;
    made.push(pack(`index/${name}.pf_index`, encode([some])));
    return [some[0]?.[0] ?? '', some.at(-1)?.[0] ?? '', name];
  });
  return [...made, pack(metaFile.path, encode([version, newPages, newParts, ...others]))];
}

/** Pagefind's browser script without what only its authors need to read. */
function shorten({ path, content }: IndexFile): IndexFile {
  const source = Buffer.from(content).toString('utf8');
  const { code } = transformSync(source, { minify: true, format: 'esm', legalComments: 'inline' });
  return { path, content: Buffer.from(code) };
}

/** A file that is kept under its name. */
const kept = (file: IndexFile, pack: Pack): IndexFile => {
  if (file.path === 'pagefind.js') return shorten(file);
  return PACKED.test(file.path) ? pack(file.path, unpack(file)) : file;
};

/**
 * Makes Pagefind's files cheaper to search in: smaller parts, so that a word costs less; names in
 * sequence instead of hashes, so that the list of all pages compresses; no compression of its own,
 * so that the host's better one (Brotli) takes hold, and a shorter script.
 * @param packed keeps Pagefind's own compression, for hosts that send its files as they are: raw,
 *   they are twice the size
 * @throws if a file is not in the layout of the release that this was written for
 */
export function repack(files: readonly IndexFile[], packed = false): IndexFile[] {
  const pack: Pack = (path, content) => {
    const whole = Buffer.concat([SIGNATURE, content]);
    return { path, content: packed ? gzipSync(whole, { level: 9 }) : whole };
  };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (metas.length === 0) throw new Error('the search index has no list of pages');
  const replaced = /^(?:index|fragment)\/|\.pf_meta$/;
  const others = files.filter(({ path }) => !replaced.test(path)).map((file) => kept(file, pack));
  return [...others, ...metas.flatMap((meta) => repackLanguage(byPath, meta, pack))];
}
