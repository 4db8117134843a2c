import { cacheNames } from 'workbox-core';
import { CacheExpiration } from 'workbox-expiration';
import type { PrecacheEntry } from 'workbox-precaching';
import { CACHES, MOST } from './stores.ts';

/**
 * Keeps scripts and styles of the version before. Its pages, kept or open in a tab, still ask for
 * them, and the new worker clears away what is not in its own list.
 * @param entries what the new version keeps
 */
export async function keepOldAssets(entries: readonly PrecacheEntry[]): Promise<void> {
  const current = new Set(entries.map(({ url }) => new URL(url, location.href).href));
  const before = await caches.open(cacheNames.precache);
  const bound = new CacheExpiration(CACHES.assets, { maxEntries: MOST.assets });
  for (const request of await before.keys()) {
    const url = new URL(request.url);
    url.search = '';
    if (!url.pathname.includes('/_astro/') || current.has(url.href)) continue;
    const response = await before.match(request);
    if (!response) continue;
    try {
      const assets = await caches.open(CACHES.assets);
      await assets.put(url.href, response);
      await bound.updateTimestamp(url.href);
    } catch {
      // A full device: better the new version without the old one's scripts than neither.
      return;
    }
  }
  await bound.expireEntries();
}
