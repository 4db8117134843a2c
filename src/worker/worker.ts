import { clientsClaim } from 'workbox-core';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { keepOldAssets } from './old-assets.ts';
import { entries, worker } from './scope.ts';
import { bounded, CACHES } from './stores.ts';

const BASE = import.meta.env.BASE_URL;

/** Seconds after which a weak signal counts as none, if the page is kept. */
const PATIENCE_SECONDS = 4;

const below = (folder: string) => (options: { url: URL; sameOrigin: boolean }) =>
  options.sameOrigin && options.url.pathname.startsWith(BASE + folder);

// What follows "?" never changes a page: it is a search, or the mark of a newsletter.
precacheAndRoute(entries, { ignoreURLParametersMatching: [/./], cleanURLs: false });

const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    { cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).href.replace(/[?#].*$/, '') },
    bounded('pages'),
  ],
});
const isPage = below('');
registerRoute(({ request, ...more }) => request.mode === 'navigate' && isPage(more), pages);
registerRoute(
  below('_astro/'),
  new CacheFirst({ cacheName: CACHES.assets, plugins: [bounded('assets')] }),
);
registerRoute(
  below('figures/'),
  new StaleWhileRevalidate({
    cacheName: CACHES.figures,
    plugins: [bounded('figures')],
  }),
);
registerRoute(
  below('routines/records/'),
  new StaleWhileRevalidate({ cacheName: CACHES.records, plugins: [bounded('records')] }),
);
// Only if the index found no room above. Its files are read together, so the newest wins.
registerRoute(
  below('pagefind/'),
  new NetworkFirst({
    cacheName: CACHES.search,
    matchOptions: { ignoreSearch: true },
    plugins: [bounded('search')],
  }),
);

setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' && (await matchPrecache(`${BASE}offline/`));
  return page || Response.error();
});

worker.addEventListener('install', (event) => event.waitUntil(keepOldAssets(entries)));

// A new version waits until it is asked for, or until no page of the old one is open.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

// The page that brought the worker was read before it could be kept.
clientsClaim();
worker.addEventListener('activate', (event) => {
  const keep = async () => {
    for (const { url } of await worker.clients.matchAll({
      type: 'window',
      includeUncontrolled: true,
    })) {
      const isKept = await matchPrecache(new URL(url).pathname);
      if (url.startsWith(worker.registration.scope) && !isKept) {
        await pages.handle({ event, request: new Request(url) });
      }
    }
  };
  // Whatever goes wrong here, the worker itself is whole.
  event.waitUntil(keep().catch(() => undefined));
});
