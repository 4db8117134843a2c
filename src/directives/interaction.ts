import type { ClientDirective } from 'astro';

const STARTERS = ['pointerenter', 'pointerdown', 'focusin', 'keydown'] as const;

const LOST = 'This part could not be loaded. Reload the page to try again.';

/** An island that has more to read before it can answer says so of itself. */
const NOT_READY = '[data-ready="no"]';

const ready = (island: HTMLElement) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (island.querySelector(NOT_READY)) return;
      seen.disconnect();
      resolve();
    };
    const seen = new MutationObserver(look);
    seen.observe(island, { attributeFilter: ['data-ready'], subtree: true });
    look();
  });

/**
 * Hydrates an island on the first pointer, key or focus inside it; as `client:interaction="at once"`
 * without waiting for one. Clicks that come before the code has arrived are held back and given once
 * it has, each control's once and in order, so that no first press is lost; those from before this
 * script came are kept by `FirstPress.astro`.
 */
const interaction: ClientDirective = (load, options, island) => {
  const held = new Set<HTMLElement>();
  let loading = false;
  let lost = false;

  const hydrate = async () => {
    if (loading) return;
    loading = true;
    const start = await load();
    await start();
    if (!lost) await ready(island);
    island.removeEventListener('click', hold, true);
    for (const control of held) {
      if (control.isConnected) control.click();
      // What a press changes must be there before the next one.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };

  function hold(event: Event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    held.add(event.target as HTMLElement);
    void hydrate();
  }

  // Astro tells it this way, after a second try; links then lead on as they always do.
  island.addEventListener(
    'astro:hydration-error',
    () => {
      lost = true;
      const told = document.createElement('p');
      told.role = 'alert';
      told.textContent = LOST;
      island.prepend(told);
    },
    { once: true },
  );
  for (const type of STARTERS) {
    island.addEventListener(type, hydrate, { capture: true, once: true });
  }
  island.addEventListener('click', hold, true);
  island.dataset.listens = '';
  for (const target of window.earlyPresses ?? []) if (island.contains(target)) held.add(target);
  if (options.value === 'at once' || held.size > 0) void hydrate();
};

export default interaction;
