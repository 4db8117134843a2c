import type { ClientDirective } from 'astro';

const STARTERS = ['pointerenter', 'pointerdown', 'focusin', 'keydown'] as const;

/**
 * Hydrates an island on the first pointer, key or focus inside it. A click that comes before the
 * code has arrived is held back and given once it has, so that the first press always works.
 */
const interaction: ClientDirective = (load, _options, island) => {
  let held: HTMLElement | undefined;
  let loading = false;

  const hydrate = async () => {
    if (loading) return;
    loading = true;
    const start = await load();
    await start();
    island.removeEventListener('click', hold, true);
    if (held?.isConnected) held.click();
  };

  function hold(event: Event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    held = event.target as HTMLElement;
    void hydrate();
  }

  for (const type of STARTERS) {
    island.addEventListener(type, hydrate, { capture: true, once: true });
  }
  island.addEventListener('click', hold, true);
};

export default interaction;
