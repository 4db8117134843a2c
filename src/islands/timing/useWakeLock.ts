import { useEffect, useState } from 'react';

/**
 * Keeps the screen on while `active`. The browser takes the lock away when the page is hidden, so
 * it is asked for again; without support, or on low battery, the session simply goes on.
 * @returns whether the browser refused, so that the screen may go dark
 */
export function useWakeLock(active: boolean): boolean {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!active) return;
    let over = false;
    let lock: WakeLockSentinel | undefined;
    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const granted = await navigator.wakeLock.request('screen');
        if (over) await granted.release();
        else lock = granted;
        setRefused(false);
      } catch {
        // Without support there is nothing to call, which ends here as well.
        lock = undefined;
        setRefused(true);
      }
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, [active]);
  return active && refused;
}
