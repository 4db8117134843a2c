import { type RefObject, useEffect } from 'react';

/**
 * On a small screen the page head makes room for the clock once the session begins.
 * @returns brings the clock back into view, for when a question further down has been answered
 */
export function useClockInView(begun: boolean, place: RefObject<HTMLElement | null>): () => void {
  useEffect(() => {
    if (begun) show(place.current);
  }, [begun, place]);
  return () => show(place.current);
}

function show(place: HTMLElement | null): void {
  const isSmall = matchMedia('(max-width: 44rem), (max-height: 40rem)').matches;
  if (isSmall) place?.scrollIntoView({ block: 'start' });
}
