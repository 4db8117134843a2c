import { useEffect, useRef } from 'react';

/** Links of the body map end in this and the area. */
const AREA = '#area-';

/**
 * Takes presses on the links of a body map that was drawn on the server.
 * @param choose is given the area
 */
export function useBodyMap(choose: (area: string) => void) {
  const map = useRef<HTMLDivElement>(null);
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const [, area] = link?.getAttribute('href')?.split(AREA) ?? [];
      if (area === undefined) return;
      event.preventDefault();
      latest.current(area);
    };
    const element = map.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, []);
  return map;
}
