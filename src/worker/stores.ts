import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { worker } from './scope.ts';

/** Names of the stores. A host may carry this site under several paths: each has its own. */
const named = (kind: string) => `uncurl-${kind}-${worker.registration.scope}`;

/** Stores of what is kept when it was read or used. */
export const CACHES = {
  pages: named('pages'),
  assets: named('assets'),
  figures: named('figures'),
  records: named('records'),
  search: named('search'),
} as const;

/** Files that each store holds at most. */
export const MOST = { pages: 80, assets: 120, figures: 200, records: 60, search: 120 } as const;

/** Bounds a store: what was not used for longest goes first, and all of it on a full device. */
export const bounded = (kind: keyof typeof MOST): WorkboxPlugin =>
  // The library's own types disagree about what may be undefined.
  new ExpirationPlugin({ maxEntries: MOST[kind], purgeOnQuotaError: true }) as WorkboxPlugin;
