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

/**
 * What signals the cues besides the screen. What the device cannot do is not offered. These are
 * buttons, because a checkbox changes by itself before the code that should hear of it has come.
 */
export function SettingsSwitches({ preferences }: Props) {
  const { settings, change, canVibrate, canSpeak } = preferences;
  const offered = { sound: true, voice: canSpeak, vibration: canVibrate };
  return (
    <div className="switches">
      {SWITCHES.filter(({ name }) => offered[name]).map(({ name, label }) => (
        <button
          key={name}
          type="button"
          className="switch"
          aria-pressed={settings[name]}
          onClick={() => change({ [name]: !settings[name] })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
