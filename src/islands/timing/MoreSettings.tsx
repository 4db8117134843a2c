import type { ReactNode } from 'react';
import { BreathSettings } from './BreathSettings.tsx';
import type { Settings } from './settings.ts';
import type { Session } from './useSession.ts';
import { VoiceChoice } from './VoiceChoice.tsx';

interface Props {
  readonly preferences: Session['preferences'];
  readonly toggle: (name: keyof Settings, label: string) => ReactNode;
}

/** What is set once and then left alone; no page carries it until it is asked for. */
export function MoreSettings({ preferences, toggle }: Props) {
  const { settings, change, canSpeak } = preferences;
  return (
    <>
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
    </>
  );
}
