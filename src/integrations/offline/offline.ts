import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type BuiltFile, choosePrecache, figuresNamedIn, mayBeKept } from './precache.ts';

const WORKER = fileURLToPath(new URL('../../worker/worker.ts', import.meta.url));

/**
 * Writes the service worker after a build, with the list of what it keeps. It comes after the
 * search index and before anything that changes files: each entry carries a hash of its bytes, so
 * that a worker never keeps files of two versions.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'uncurl-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await filesIn(site);
        const { kept, left, bytes } = choosePrecache(files, await presetFigures(site, files));
        const contents = await Promise.all(
          kept.map((file) => readFile(path.join(site, file.path))),
        );
        const entries = kept.map((file, at) => entryOf(base, file.path, contents[at] as Buffer));
        await bundle(base, entries, site);
        const stored = contents.reduce((sum, content) => sum + content.length, 0);
        logger.info(`keeps ${kept.length} files: ${kb(bytes)} sent, ${kb(stored)} stored`);
        if (left.length > 0) {
          logger.warn(`no room for ${left.length} files, the first is ${left[0]?.path}`);
        }
      },
    },
  };
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;

async function filesIn(site: string): Promise<BuiltFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry) => {
    const file = path.relative(site, path.join(entry.parentPath, entry.name));
    const name = file.split(path.sep).join('/');
    return entry.isFile() && mayBeKept(name) ? [name] : [];
  });
  const read = files.map(async (name) => {
    const content = await readFile(path.join(site, name));
    // Hosts that send Brotli send less.
    return { path: name, bytes: gzipSync(content).length };
  });
  return (await Promise.all(read)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Figures that the pages of ready routines show; the builder and the player name all there are. */
async function presetFigures(site: string, files: readonly BuiltFile[]) {
  const presets = files.filter(({ path: file }) =>
    /^routines\/(?!build\/|play\/)[^/]+\/index\.html$/.test(file),
  );
  const pages = presets.map(({ path: file }) => readFile(path.join(site, file), 'utf8'));
  return figuresNamedIn(await Promise.all(pages));
}

function entryOf(base: string, file: string, content: Buffer) {
  const hash = createHash('sha256').update(content).digest('base64');
  return {
    url: base + file.replace(/(^|\/)index\.html$/, '$1'),
    revision: hash.slice(0, 16),
    integrity: `sha256-${hash}`,
  };
}

async function bundle(base: string, entries: readonly object[], site: string): Promise<void> {
  await build({
    configFile: false,
    base,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      'self.__WB_MANIFEST': JSON.stringify(entries),
    },
    build: {
      outDir: site,
      emptyOutDir: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}
