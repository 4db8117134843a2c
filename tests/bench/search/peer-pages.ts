import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { miniSearchFile } from './engines.ts';
import type { PlainDocument } from './plain-site.ts';

/** As small as such a page can be, so that the engine is weighed and not a view around it. */
const pageWith = (script: string): string => `<!doctype html><html lang="en"><title>Search</title>
<button>Search</button><input hidden aria-label="Search"><ol></ol>
<script type="module">
const field = document.querySelector('input'), list = document.querySelector('ol');
document.querySelector('button').onclick = () => { field.hidden = false; field.focus(); void start(); };
let started; const start = () => (started ??= load());
field.oninput = async () => {
  const search = await start(), asked = field.value, lines = asked ? await search(asked) : [];
  if (asked !== field.value) return;
  list.replaceChildren(...lines.map(([href, title]) => {
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = href; link.textContent = title; item.append(link); return item; }));
};
${script}
</script></html>`;

const PAGEFIND = `const load = async () => {
  const pagefind = await import('/pagefind/pagefind.js');
  // In a worker its files could not be counted.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return pages.map(({ url, meta }) => [url, meta.title]);
  };
};`;

const MINISEARCH = `const load = async () => {
  const [{ default: MiniSearch }, file] = await Promise.all([
    import('/minisearch.js'), fetch('/minisearch.json').then((answer) => answer.text())]);
  const index = MiniSearch.loadJSON(file, { fields: ['title', 'text'], storeFields: ['title'] });
  return (query) => index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 3 } })
    .slice(0, 5).map(({ id, title }) => [id, title]);
};`;

/** Puts pages with a search by Pagefind and by MiniSearch into the folder of the plain site. */
export function writePeerPages(folder: string, documents: readonly PlainDocument[]): void {
  const library = createRequire(import.meta.url).resolve('minisearch');
  const module = path.join(path.dirname(library), '../es/index.js');
  copyFileSync(module, path.join(folder, 'minisearch.js'));
  writeFileSync(path.join(folder, 'minisearch.json'), miniSearchFile(documents));
  writeFileSync(path.join(folder, 'with-pagefind.html'), pageWith(PAGEFIND));
  writeFileSync(path.join(folder, 'with-minisearch.html'), pageWith(MINISEARCH));
}
