import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../../corpus/read.ts';
import { indexRunningSite } from './dev-index.ts';
import { listEntries } from './entries.ts';
import type { IndexFile } from './index-file.ts';
import { addEntries, filesOf, refuse, withIndex } from './pagefind.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.pagefind': 'application/wasm',
};

/**
 * Builds the search index after a build; in development makes one from the running pages.
 * @param packed for hosts that do not compress files of its kind
 */
export function searchIndex({ packed }: { packed: boolean }): AstroIntegration {
  let base = '/';
  let root = '';
  const entries = () => listEntries(readContent(root).corpus);
  return {
    name: 'uncurl-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        let index: Promise<IndexFile[]> | undefined;
        const built = () => {
          const origin = server.resolvedUrls?.local[0];
          index ??= origin
            ? indexRunningSite(new URL(base, origin), entries()).catch(logErrors(logger))
            : Promise.resolve([]);
          return index;
        };
        server.watcher.on('change', () => {
          index = undefined;
        });
        // The first look at every page takes a while: begin before somebody waits for it.
        server.httpServer?.once('listening', () => setTimeout(built, 1000));
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const name = /\/pagefind\/(.+)$/.exec(pathname)?.[1];
          if (!name) return next();
          const file = (await built()).find((candidate) => candidate.path === name);
          if (!file) {
            response.statusCode = 404;
            return response.end();
          }
          response.setHeader(
            'content-type',
            TYPES[path.extname(name)] ?? 'application/octet-stream',
          );
          response.setHeader('cache-control', 'no-store');
          response.end(file.content);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await withIndex(async (index) => {
          const added = await index.addDirectory({ path: site });
          refuse(added.errors);
          await addEntries(index, entries());
          await write(await filesOf(index, packed), path.join(site, 'pagefind'));
          return added.page_count;
        });
        logger.info(`indexed ${pages} pages`);
      },
    },
  };
}

async function write(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

const logErrors =
  (logger: { error(message: string): void }) =>
  (error: unknown): IndexFile[] => {
    logger.error(`the search index could not be built: ${String(error)}`);
    return [];
  };
