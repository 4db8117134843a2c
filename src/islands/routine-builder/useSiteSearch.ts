import { useEffect } from 'react';
import type { Records } from '~/islands/records/useRecords.ts';
import type { searchSession } from '~/islands/search/session.ts';

/** Milliseconds without a key before the site is asked. */
const TYPING = 300;

let session: ReturnType<typeof searchSession> | undefined;

/** The site's own search, loaded when a library is too large to be on the page. */
async function siteSearch() {
  if (session) return session;
  const [{ searchSession: start }, { siteSources }] = await Promise.all([
    import('~/islands/search/session.ts'),
    import('~/islands/search/sources.ts'),
  ]);
  session = start(siteSources);
  return session;
}

const idIn = (url: string): string[] => url.match(/\/exercises\/([a-z0-9-]+)\/$/)?.slice(1) ?? [];

/** Brings exercises that the site's search finds, as long as not all of them are here. */
export function useSiteSearch(query: string, { hasMore, bring }: Records) {
  useEffect(() => {
    if (!hasMore || query.trim() === '') return;
    const ask = async () => {
      const { results } = await (await siteSearch()).search(query);
      await bring(results.flatMap(({ url }) => idIn(url)));
    };
    // Without a connection what is here is still found.
    const pause = setTimeout(() => ask().catch(() => undefined), TYPING);
    return () => clearTimeout(pause);
  }, [query, hasMore, bring]);
}
