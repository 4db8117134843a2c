import { useEffect, useRef, useState } from 'react';
import { MoreSettings } from './MoreSettings.tsx';
import type { Settings } from './settings.ts';
import type { Session } from './useSession.ts';
import { useStorageRefused } from './useStoredText.ts';

interface Props {
  readonly session: Pick<Session, 'preferences' | 'dark' | 'unheard'>;
}

const SWITCHES = [
  { name: 'sound', label: 'Sound' },
  { name: 'voice', label: 'Voice' },
  { name: 'vibration', label: 'Vibration' },
] as const satisfies readonly { name: keyof Settings; label: string }[];

/**
 * What signals the cues besides the screen. What the device cannot do is not offered. These are
 * buttons, because a checkbox changes by itself before the code that should hear of it has come.
 */
export function SettingsSwitches({ session }: Props) {
  const { settings, change, canVibrate, canSpeak } = session.preferences;
  const refused = useStorageRefused();
  const more = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // It may have been opened before this code came.
  useEffect(() => setOpen(more.current?.open === true), []);
  const offered = { sound: true, voice: canSpeak, vibration: canVibrate };
  const toggle = (name: keyof Settings, label: string) => (
    <button
      key={name}
      type="button"
      className="switch"
      aria-pressed={settings[name] === true}
      onClick={() => change({ [name]: !settings[name] })}
    >
      {label}
    </button>
  );
  return (
    <div className="settings">
      <div className="switches">
        {SWITCHES.filter(({ name }) => offered[name]).map(({ name, label }) => toggle(name, label))}
      </div>
      {session.dark && (
        <p className="settings-note">
          The screen may go dark: this browser does not let the page keep it on.
        </p>
      )}
      {session.unheard.sound && settings.sound && (
        <p className="settings-note">
          This browser does not let the page play sound: watch the clock.
        </p>
      )}
      {session.unheard.voice && settings.voice && (
        <p className="settings-note">
          This browser does not let the page speak: follow the screen.
        </p>
      )}
      {refused && (
        <p className="settings-note">
          This browser does not let the page save: leaving it loses your place and your settings.
        </p>
      )}
      <details
        ref={more}
        className="settings-more"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>More settings</summary>
        {isOpen && <MoreSettings preferences={session.preferences} toggle={toggle} />}
      </details>
    </div>
  );
}
