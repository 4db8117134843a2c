import { close, createIndex } from 'pagefind';
import type { ListEntry } from './entries.ts';
import type { IndexFile } from './index-file.ts';
import { repack } from './repack.ts';

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/**
 * What stands on a page but is found elsewhere: cautions and other records that it quotes, the
 * bibliography, the clock, the printed card; and the ways around the page. It would make every page
 * an answer to everything.
 */
const QUOTED = [
  '.contents',
  '.trail',
  '.reviewed',
  '.cautions',
  '.for-all',
  '.alarm',
  '.rows',
  '.routine-steps',
  '.references',
  '.card',
  '.caution .meta',
  '.claim .meta',
  'astro-island',
];

/**
 * Opens a Pagefind index, lets the caller fill it, and closes it again.
 * @throws with all of Pagefind's own messages
 */
export async function withIndex<T>(use: (index: Index) => Promise<T>): Promise<T> {
  const { index, errors } = await createIndex({
    rootSelector: 'html',
    excludeSelectors: QUOTED,
    writePlayground: false,
  });
  if (!index) throw new Error(errors.join('\n'));
  try {
    return await use(index);
  } finally {
    await close();
  }
}

/** Of every page (`lang` in the layout). */
const LANGUAGE = 'en-gb';

/** Adds entries of lists as answers of their own. */
export async function addEntries(index: Index, entries: readonly ListEntry[]): Promise<void> {
  for (const { url, kind, title, alias, content } of entries) {
    const meta = { title, ...(alias.length > 0 ? { alias: alias.join(', ') } : {}) };
    const record = { url, content, language: LANGUAGE, meta, filters: { kind: [kind] } };
    refuse((await index.addCustomRecord(record)).errors);
  }
}

/** Pagefind's own views, its worker and its program for other languages: this site uses none. */
const UNUSED =
  /^pagefind-(?:worker|highlight|ui|modular-ui|component-ui)\b|^wasm\.unknown\.pagefind$/;

/**
 * The files of a filled index. Pagefind's own `writeFiles` is not used: its process was seen to be
 * closed before the last bytes were on the disk, which left an empty file.
 * @param packed see `repack`
 * @throws with all of Pagefind's own messages
 */
export async function filesOf(index: Index, packed = false): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  return repack(
    files.filter((file) => !UNUSED.test(file.path)),
    packed,
  );
}

/** @throws if Pagefind reported anything */
export function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
