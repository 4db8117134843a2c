import { withBase } from '~/paths.ts';
import { make } from '../search/make.ts';

const TITLE = /<title>([^<·]+)/;

/** Pages in the worker's store of this site, with their titles as they were read. */
async function keptPages(): Promise<{ href: string; title: string }[]> {
  const scope = new URL(withBase('/'), location.href).href;
  const store = await caches.open(`uncurl-pages-${scope}`);
  const found = (await store.keys()).map(async (request) => {
    const html = (await (await store.match(request))?.text()) ?? '';
    return { href: request.url, title: TITLE.exec(html)?.[1]?.trim() ?? '' };
  });
  const pages = await Promise.all(found);
  return pages.filter(({ title }) => title).sort((a, b) => a.title.localeCompare(b.title));
}

const section = document.querySelector<HTMLElement>('[data-kept-pages]');
const pages = 'caches' in window ? await keptPages().catch(() => []) : [];
if (section && pages.length > 0) {
  const rows = pages.map(({ href, title }) => make('li', {}, make('a', { href }, title)));
  section.querySelector('ul')?.append(...rows);
  section.hidden = false;
}
