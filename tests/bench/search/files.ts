import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileReaders } from '../../support/file-fetch.ts';

/** Above this size the best compression takes minutes; hosts do not use it for such files. */
const LARGE = 4_000_000;

/** Content as a host sends it with Brotli. */
export const compressed = (content: Uint8Array): Buffer =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 7 : 11 },
  });

/**
 * What a browser with an empty cache would load from a folder while something is done.
 * @returns names of the files below the folder, and their bytes together, compressed
 */
export async function loadedBy(folder: string, act: () => Promise<unknown>) {
  const files = new Set<string>();
  const told = (file: string) => {
    const name = path.relative(folder, file);
    if (!name.startsWith('..')) files.add(name);
  };
  fileReaders.add(told);
  try {
    await act();
  } finally {
    fileReaders.delete(told);
  }
  const weights = [...files].map(
    (name) => compressed(readFileSync(path.join(folder, name))).length,
  );
  return { files: [...files], bytes: weights.reduce((sum, weight) => sum + weight, 0) };
}
