import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Changes what is served; `undefined` means 500. */
export type Change = (file: string, content: Buffer) => Buffer | undefined;

/** The built site on a port of its own, so that one test can publish a version of its own. */
export async function serveSite(folder: string) {
  let change: Change = (_, content) => content;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = decodeURIComponent(pathname).replace(/\/$/, '/index.html').slice(1);
    const content = await readFile(path.join(folder, file)).catch(() => undefined);
    const served = content && change(file, content);
    response.writeHead(served ? 200 : content ? 500 : 404, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(served ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    /** From now on every file is served as `next` makes it. */
    publish(next: Change) {
      change = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
