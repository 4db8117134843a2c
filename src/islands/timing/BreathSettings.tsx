import { PACE_LIMITS } from '~/domain/breath/breath.ts';
import type { Settings } from './settings.ts';

interface Props {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

const PARTS = [
  { name: 'breathIn', label: 'Breathe in', limits: PACE_LIMITS.in },
  { name: 'breathOut', label: 'Breathe out', limits: PACE_LIMITS.out },
] as const;

/** How long a guided breath takes. */
export function BreathSettings({ settings, change }: Props) {
  return (
    <div className="settings-fields">
      {PARTS.map(({ name, label, limits: { min, max } }) => (
        <label key={name}>
          {label}
          <select
            value={settings[name]}
            onChange={({ target }) => change({ [name]: Number(target.value) })}
          >
            {secondsBetween(min, max).map((seconds) => (
              <option key={seconds} value={seconds}>
                {seconds} s
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

const secondsBetween = (min: number, max: number) =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);
