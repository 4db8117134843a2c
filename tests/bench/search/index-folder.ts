import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '~/corpus/read.ts';
import { listEntries } from '~/integrations/search-index/entries.ts';
import { addEntries, filesOf, refuse, withIndex } from '~/integrations/search-index/pagefind.ts';
import { indexWithPagefind } from './engines.ts';

/** A program of its own, so that its memory can be watched: `index-folder.ts FOLDER ours|plain`. */
const [folder = '', how] = process.argv.slice(2);

if (how === 'plain') {
  await indexWithPagefind(folder);
} else {
  await withIndex(async (index) => {
    refuse((await index.addDirectory({ path: folder })).errors);
    await addEntries(index, listEntries(readContent('.').corpus));
    for (const { path: name, content } of await filesOf(index)) {
      const file = path.join(folder, 'pagefind', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  });
}
