import { useSyncExternalStore } from 'react';
import type { Settings } from './settings.ts';

interface Props {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

function subscribe(listener: () => void): () => void {
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** Which voice says the names. Those of the page's language come first: they say them right. */
export function VoiceChoice({ settings, change }: Props) {
  const count = useSyncExternalStore(
    subscribe,
    () => speechSynthesis.getVoices().length,
    () => 0,
  );
  if (count === 0) return <p className="settings-note">This device has no voice to choose.</p>;
  const own = document.documentElement.lang.slice(0, 2);
  const voices = speechSynthesis.getVoices();
  const languages = [...new Set(voices.map(({ lang }) => lang))].sort(
    (a, b) => Number(b.startsWith(own)) - Number(a.startsWith(own)) || a.localeCompare(b),
  );
  return (
    <div className="settings-fields">
      <label>
        Voice and language
        <select
          value={settings.voiceUri}
          onChange={({ target }) => change({ voiceUri: target.value })}
        >
          <option value="">Usual voice</option>
          {languages.map((language) => (
            <optgroup key={language} label={language}>
              {voices
                .filter(({ lang }) => lang === language)
                .map(({ voiceURI, name }) => (
                  <option key={voiceURI} value={voiceURI}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  );
}
