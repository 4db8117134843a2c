import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchSession } from '~/islands/search/session.ts';
import { type Pagefind, readWords, setUp } from '~/islands/search/sources.ts';
import { BUILDS } from './builds.ts';

const folder = BUILDS[0].folder;

/** Pagefind asks for its files by address; here they are read from the built site. */
const readFile = async (input: string | URL | Request): Promise<Response> => {
  const { pathname } = new URL(String(input instanceof Request ? input.url : input), 'file:///');
  const file = pathname.replace(/^.*(?=\/pagefind\/)/, '');
  return new Response(new Uint8Array(readFileSync(path.join(folder, file))));
};

/** The Pagefind of the built site, in this process. */
export async function builtPagefind(): Promise<Pagefind> {
  globalThis.fetch = readFile as typeof fetch;
  const module: Pagefind = await import(
    /* @vite-ignore */ pathToFileURL(path.join(folder, 'pagefind/pagefind.js')).href
  );
  return setUp(module);
}

/** The search of the built site, as the dialog and the search page run it. */
export const builtSearch = () =>
  searchSession({
    pagefind: builtPagefind,
    words: async () =>
      readWords(JSON.parse(readFileSync(path.join(folder, 'search-words.json'), 'utf8'))),
  });
