import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Told of every file that is fetched. */
export const fileReaders = new Set<(file: string) => void>();

let installed = false;

/** Lets `fetch` read files, which in Node it cannot: Pagefind then runs outside a browser. */
export function fetchFiles(): void {
  if (installed) return;
  installed = true;
  globalThis.fetch = (async (input: string | URL | Request): Promise<Response> => {
    const url = new URL(String(input instanceof Request ? input.url : input), import.meta.url);
    const file = fileURLToPath(new URL(url.pathname, url));
    for (const told of fileReaders) told(file);
    return new Response(new Uint8Array(readFileSync(file)));
  }) as typeof fetch;
}
