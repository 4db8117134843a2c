import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const TEXT = /\.(?:html|css|js|json|svg|xml|webmanifest|pagefind|pf_\w+)$/;

/** Below this a compressed copy saves less than a network packet. */
const LEAST_BYTES = 1024;

/** Files at work at once; more would only hold more of them in memory. */
const AT_ONCE = 4;

/**
 * Writes a Brotli and a gzip copy beside every text file and part of the search index, for servers
 * that hand them out as they are. It comes last, and only on request: it takes longer than the rest
 * of a large build.
 */
export function compress(): AstroIntegration {
  return {
    name: 'uncurl-compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, before, after } = await compressFolder(fileURLToPath(dir));
        const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
        logger.info(`compressed ${files} files: ${kb(before)} to ${kb(after)} with Brotli`);
      },
    },
  };
}

/** Compresses a folder. @returns how many files, and their bytes before and with Brotli */
export async function compressFolder(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const waiting = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  const total = { files: 0, before: 0, after: 0 };
  const work = async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const file = path.join(entry.parentPath, entry.name);
      const content = await readFile(file);
      if (content.length < LEAST_BYTES) continue;
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(content, {
          params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
        }),
        promisify(gzip)(content, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      total.files += 1;
      total.before += content.length;
      total.after += br.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return total;
}
