import { useCallback, useEffect, useRef, useState } from 'react';

const NAME = 'uncurl:session';

/** `elsewhere`: another tab runs a session, and this one has to stand back. */
type Holder = 'nobody' | 'mine' | 'elsewhere';

/**
 * Sees to it that one tab at a time runs a session. A tab that crashes or closes lets go by
 * itself. Without Web Locks every tab goes its own way.
 * @param onLost called when another tab has it; `had` is false if this tab never got it
 */
export function useOneTab(onLost: (had: boolean) => void) {
  const [holder, setHolder] = useState<Holder>('nobody');
  const release = useRef<() => void>(null);
  const lost = useRef(onLost);
  useEffect(() => {
    lost.current = onLost;
  });

  const letGo = useCallback(() => {
    release.current?.();
    release.current = null;
  }, []);
  useEffect(() => {
    // A page that comes back from the browser's memory has to ask again.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && setHolder('nobody');
    window.addEventListener('pagehide', letGo);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('pagehide', letGo);
      window.removeEventListener('pageshow', comeBack);
      letGo();
    };
  }, [letGo]);

  const ask = (options: LockOptions) => {
    if (release.current) return;
    if (!('locks' in navigator)) return setHolder('mine');
    let mine = () => {};
    let had = false;
    const held = new Promise<void>((resolve) => {
      mine = resolve;
    });
    release.current = mine;
    const lose = () => {
      if (release.current !== mine) return;
      release.current = null;
      lost.current(had);
      setHolder('elsewhere');
    };
    const hold = (lock: Lock | null) => {
      if (lock === null) return lose();
      had = true;
      setHolder('mine');
      return held;
    };
    // Rejects when another tab takes the lock away.
    navigator.locks.request(NAME, options, hold).catch(lose);
  };

  return {
    isMine: holder === 'mine',
    isElsewhere: holder === 'elsewhere',
    /** To be called at every start. */
    claim: () => ask({ ifAvailable: true }),
    takeOver: () => ask({ steal: true }),
    letGo,
  };
}
