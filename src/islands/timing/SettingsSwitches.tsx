import { BreathSettings } from './BreathSettings.tsx';
import type { Settings } from './settings.ts';
import type { Session } from './useSession.ts';
import { VoiceChoice } from './VoiceChoice.tsx';

interface Props {
  readonly session: Pick<Session, 'preferences' | 'dark'>;
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
      <details className="settings-more">
        <summary>More settings</summary>
        <div className="switches">
          {toggle('breathShape', 'Breath shape')}
          {toggle('breathSound', 'Breath sound')}
        </div>
        <BreathSettings settings={settings} change={change} />
        <div className="switches">{toggle('music', 'Keep my music playing')}</div>
        <p className="settings-note">
          With music, the cues may be silent while the phone is locked or muted.
        </p>
        {settings.voice && canSpeak && <VoiceChoice settings={settings} change={change} />}
      </details>
    </div>
  );
}
