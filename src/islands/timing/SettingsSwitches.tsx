import type { Settings } from './settings.ts';
import type { Session } from './useSession.ts';

interface Props {
  readonly preferences: Session['preferences'];
}

const SWITCHES = [
  { name: 'sound', label: 'Sound' },
  { name: 'voice', label: 'Voice' },
  { name: 'vibration', label: 'Vibration' },
] as const satisfies readonly { name: keyof Settings; label: string }[];

/** What signals the cues besides the screen. What the device cannot do is not offered. */
export function SettingsSwitches({ preferences }: Props) {
  const { settings, change, canVibrate, canSpeak } = preferences;
  const offered = { sound: true, voice: canSpeak, vibration: canVibrate };
  return (
    <div className="switches">
      {SWITCHES.filter(({ name }) => offered[name]).map(({ name, label }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={(event) => change({ [name]: event.currentTarget.checked })}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
