import { trustedScript } from './trusted-script.ts';

// Not from paths.ts: on every page this would load all addresses for the sake of one.
const WORKER = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`;

/**
 * Starts the worker that keeps the site for places without a signal. A browser that has none, or
 * refuses, loses nothing but that.
 */
export async function keepForOffline(): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    const url = trustedScript(WORKER) as string;
    const registration = await serviceWorker.register(url, { updateViaCache: 'none' });
    const offer = async () => {
      // Without a page under an older worker there is nothing to update.
      if (!registration.waiting || !serviceWorker.controller) return;
      const { offerUpdate } = await import('./offer-update.ts');
      offerUpdate(registration);
    };
    registration.onupdatefound = () =>
      registration.installing?.addEventListener('statechange', offer);
    await offer();
  } catch {
    // Nobody asked for this and nothing depends on it.
  }
}
