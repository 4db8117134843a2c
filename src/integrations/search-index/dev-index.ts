import type { ListEntry } from './entries.ts';
import type { IndexFile } from './index-file.ts';
import { addEntries, filesOf, refuse, withIndex } from './pagefind.ts';

const LINK = /href="([^"#?]+)/g;

const isPage = (url: URL, origin: URL): boolean =>
  url.origin === origin.origin &&
  url.pathname.startsWith(origin.pathname) &&
  url.pathname.endsWith('/');

/** Walks the running site from its home page along its own links. */
async function crawl(home: URL): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const queue = [home.pathname];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (pages.has(path)) continue;
    const response = await fetch(new URL(path, home));
    const html = response.ok ? await response.text() : '';
    pages.set(path, html);
    for (const [, href = ''] of html.matchAll(LINK)) {
      const url = new URL(href, new URL(path, home));
      if (isPage(url, home) && !pages.has(url.pathname)) queue.push(url.pathname);
    }
  }
  return pages;
}

/**
 * Indexes a running development server, so that search there knows the words of the last edit.
 * @param home address of the home page, with the base path and a trailing slash
 */
export async function indexRunningSite(
  home: URL,
  entries: readonly ListEntry[],
): Promise<IndexFile[]> {
  const pages = await crawl(home);
  return withIndex(async (index) => {
    for (const [path, content] of pages) {
      if (!content) continue;
      const url = `/${path.slice(home.pathname.length)}`;
      const added = await index.addHTMLFile({ url, content });
      refuse(added.errors);
    }
    await addEntries(index, entries);
    return filesOf(index);
  });
}
