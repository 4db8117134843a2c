import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchSession } from '~/islands/search/session.ts';
import { type Pagefind, readWords, setUp } from '~/islands/search/sources.ts';
import { BUILDS } from './builds.ts';
import { fetchFiles, fileReaders } from './file-fetch.ts';

let copies = 0;

/** A Pagefind of its own for a folder that has one, in this process; not set up yet. */
export async function pagefindOf(folder: string): Promise<Pagefind> {
  fetchFiles();
  // A second import of the same file would be the same Pagefind.
  copies += 1;
  const script = path.join(folder, 'pagefind/pagefind.js');
  for (const told of fileReaders) told(script);
  return import(/* @vite-ignore */ `${pathToFileURL(script).href}?copy=${copies}`);
}

/** The Pagefind of a built site as this site uses it. */
export const builtPagefind = async (folder: string = BUILDS[0].folder): Promise<Pagefind> =>
  setUp(await pagefindOf(folder));

/** The search of a built site, as the dialog and the search page run it. */
export function builtSearch(folder: string = BUILDS[0].folder) {
  fetchFiles();
  const read = async (name: string): Promise<unknown> =>
    (await fetch(pathToFileURL(path.join(folder, name)).href)).json();
  return searchSession({
    pagefind: () => builtPagefind(folder),
    words: async () => readWords(await read('search-words.json')),
  });
}
