import { withBase } from '~/paths.ts';
import { trustedScript } from './trusted-script.ts';

/**
 * Starts the worker that keeps the site for places without a signal. A browser that has none, or
 * refuses, loses nothing but that.
 */
export async function keepForOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  try {
    const url = trustedScript(withBase('/sw.js')) as string;
    const registration = await serviceWorker.register(url, { updateViaCache: 'none' });
    const offer = async () => {
      // Without a page under an older worker there is nothing to update.
      if (!registration.waiting || !serviceWorker.controller) return;
      const { offerUpdate } = await import('./offer-update.ts');
      offerUpdate(registration);
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => void offer());
    });
    await offer();
  } catch {
    // Nobody asked for this and nothing depends on it.
  }
}
