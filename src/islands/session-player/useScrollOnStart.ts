import { type RefObject, useEffect } from 'react';

/** On a small screen the page head makes room for the clock once the session begins. */
export function useScrollOnStart(begun: boolean, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isSmall = matchMedia('(max-width: 44rem), (max-height: 40rem)').matches;
    if (begun && isSmall) place.current?.scrollIntoView({ block: 'start' });
  }, [begun, place]);
}
