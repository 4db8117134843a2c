import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { compressed } from './files.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pagefind': 'application/wasm',
};

/** Already compressed: a host sends them as they are. */
const AS_IT_IS = new Set(['.woff2', '.png', '.mp3']);

export interface Served {
  /** As in `http://127.0.0.1:4471`. */
  readonly origin: string;
  /** Bytes of content sent since the last call, to the page and to its workers. */
  sent(): number;
  close(): void;
}

/** Files of a folder as a host sends them, by address. */
function prepare(folder: string): ReadonlyMap<string, { file: string; body: Buffer }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => {
      const content = readFileSync(file);
      const body = AS_IT_IS.has(path.extname(file)) ? content : compressed(content);
      const address = `/${path.relative(folder, file)}`.replace(/(^|\/)index\.html$/, '$1');
      return [address, { file, body }];
    }),
  );
}

/**
 * Serves a folder on loopback as a good host would: with Brotli, made before the first request,
 * and kept by the browser.
 */
export async function serve(folder: string): Promise<Served> {
  const ready = prepare(folder);
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = ready.get(decodeURIComponent(pathname));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const ending = path.extname(found.file);
    response.writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'content-length': found.body.length,
      'cache-control': 'public, max-age=3600',
      ...(AS_IT_IS.has(ending) ? {} : { 'content-encoding': 'br' }),
    });
    bytes += found.body.length;
    response.end(found.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(Number(process.env.BENCH_PORT ?? 0), '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent: () => {
      const since = bytes;
      bytes = 0;
      return since;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
