import { useEffect, useRef } from 'react';

/**
 * Gives focus to an element when what had it has left the page.
 * @param when the element takes focus only after this has changed to something
 */
export function useRescueFocus<E extends HTMLElement>(when: unknown) {
  const element = useRef<E>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (when && lost) element.current?.focus();
  }, [when]);
  return element;
}
