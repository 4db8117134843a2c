import { useEffect, useEffectEvent, useState } from 'react';
import { useStoredText } from '~/islands/timing/useStoredText.ts';
import { parseSession, type SavedSession, serialiseSession } from './saved-session.ts';

const KEY = 'uncurl:session';

/** The session that an earlier page left, as it was when this one asked first. */
export function useLeftSession(): SavedSession | undefined {
  const [text] = useStoredText(KEY);
  const [now] = useState(() => Date.now());
  return parseSession(text, now);
}

/**
 * Keeps a session in the browser while it is under way, and forgets it when it is over.
 * @param moment changes with everything worth saving: the phase, a pause, a jump, an answer
 * @param read the session at this very moment
 * @returns saves at once, without waiting for a change
 */
export function useSavedSession(
  state: 'waiting' | 'under-way' | 'over',
  moment: string,
  read: () => Omit<SavedSession, 'savedAt'>,
): () => void {
  const [, store] = useStoredText(KEY);
  const save = () => {
    if (state !== 'under-way') return;
    store(serialiseSession({ ...read(), savedAt: Date.now() }));
  };
  const saveNow = useEffectEvent(save);

  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what triggers a save
  useEffect(() => saveNow(), [state, moment]);

  useEffect(() => {
    if (state === 'over') store(null);
  }, [state, store]);

  useEffect(() => {
    const leave = () => saveNow();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);
  return save;
}
