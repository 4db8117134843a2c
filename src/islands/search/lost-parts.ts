import type { Pagefind } from './sources.ts';

/** 0 stands for an answer that never came; engines that keep no status say nothing at all. */
const isLost = ({ name, responseStatus }: PerformanceResourceTiming): boolean =>
  /\/pagefind\/index\//.test(name) &&
  responseStatus !== undefined &&
  (responseStatus === 0 || responseStatus >= 400);

/**
 * Pagefind tells the console alone that a part of its index was lost, and searches on without
 * it: "nothing found" would then be untrue. The browser's own list of fetched files knows better.
 * @returns the same Pagefind, whose search throws where a part was lost on the way
 */
export function withoutLostParts(pagefind: Pagefind): Pagefind {
  const fetched: PerformanceEntry[] = [];
  const watch = new PerformanceObserver((list) => fetched.push(...list.getEntries()));
  return {
    options: (options) => pagefind.options(options),
    search: async (query) => {
      fetched.length = 0;
      watch.observe({ type: 'resource' });
      try {
        const found = await pagefind.search(query);
        fetched.push(...watch.takeRecords());
        if ((fetched as PerformanceResourceTiming[]).some(isLost)) {
          throw new Error('a part of the index could not be loaded');
        }
        return found;
      } finally {
        watch.disconnect();
      }
    },
  };
}
