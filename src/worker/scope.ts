import type { PrecacheEntry } from 'workbox-precaching';

interface WorkerEvent extends Event {
  readonly data?: unknown;
  waitUntil(work: Promise<unknown>): void;
}

/** The part of a service worker's global scope that is used; the library types it only for itself. */
interface WorkerScope {
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: WorkerEvent) => void,
  ): void;
  skipWaiting(): Promise<void>;
}

declare const self: WorkerScope & typeof globalThis;

/** The worker itself. */
export const worker: WorkerScope = self;

/** What this version keeps; the build writes the list in place of the name. */
export const entries: PrecacheEntry[] = self.__WB_MANIFEST;
