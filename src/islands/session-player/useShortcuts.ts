import { useEffectEvent, useLayoutEffect } from 'react';
import { type Shortcut, shortcutOf } from './shortcut.ts';

/** Listens for the player's keys on the whole page, since focus may be anywhere. */
export function useShortcuts(act: (shortcut: Shortcut) => void, active: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const shortcut = shortcutOf({
      key: event.key,
      modified: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
      repeat: event.repeat,
      within: (selector) => target?.closest(selector) != null,
    });
    if (shortcut === undefined || event.defaultPrevented) return;
    // The space bar would scroll the page.
    event.preventDefault();
    act(shortcut);
  });

  useLayoutEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [active]);
}
