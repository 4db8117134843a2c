import { useMemo, useSyncExternalStore } from 'react';
import { parseSettings, type Settings, serialiseSettings } from './settings.ts';
import { useStoredText } from './useStoredText.ts';

const never = () => () => {};

/** How cues are given, remembered by the browser, and whether this device can vibrate at all. */
export function useSettings() {
  const [text, store] = useStoredText('uncurl:signals');
  const settings = useMemo(() => parseSettings(text), [text]);
  const canVibrate = useSyncExternalStore(
    never,
    () => 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
    () => false,
  );
  const canSpeak = useSyncExternalStore(
    never,
    () => 'speechSynthesis' in window,
    () => true,
  );
  const change = (part: Partial<Settings>) => store(serialiseSettings({ ...settings, ...part }));
  return { settings, change, canVibrate, canSpeak };
}
