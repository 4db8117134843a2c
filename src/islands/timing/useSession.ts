import { useState } from 'react';
import { announcement } from '~/domain/timeline/announcement.ts';
import type { Cue } from '~/domain/timeline/cues.ts';
import type { Timeline } from '~/domain/timeline/timeline.ts';
import { spokenTimeline } from './spoken-timeline.ts';
import { useSettings } from './useSettings.ts';
import { useSignals } from './useSignals.ts';
import { useStopWatch } from './useStopWatch.ts';
import { useWakeLock } from './useWakeLock.ts';

/** A timeline that runs: clock, cues in every form, words for the live region, screen kept on. */
export function useSession(timeline: Timeline) {
  const [message, setMessage] = useState('');
  const preferences = useSettings();
  const signals = useSignals(preferences.settings);
  const announce = (cue: Cue) => setMessage(announcement(cue, timeline) ?? message);

  const watch = useStopWatch(timeline, (cue) => {
    announce(cue);
    signals.give(cue.kind, announcement(cue, spokenTimeline(timeline)));
    if (cue.kind === 'done') signals.rest();
  });
  const { running, view } = watch;
  useWakeLock(running);
  const quiet = () => {
    signals.hush();
    signals.rest();
  };

  return {
    view,
    running,
    begun: watch.begun,
    message,
    read: watch.read,
    preferences: {
      ...preferences,
      change(part: Parameters<typeof preferences.change>[0]) {
        preferences.change(part);
        if (running) signals.prime({ ...preferences.settings, ...part });
      },
    },
    startAt(from = 0) {
      signals.prime();
      watch.startAt(from);
    },
    pause() {
      watch.pause();
      quiet();
    },
    resume() {
      signals.prime();
      watch.resume();
    },
    reset() {
      watch.reset();
      quiet();
      setMessage('');
    },
    jumpTo(elapsedMs: number) {
      watch.jumpTo(elapsedMs);
      const cue = timeline.cues.find(({ offset }) => offset === elapsedMs);
      if (cue && !running) announce(cue);
    },
  };
}

export type Session = ReturnType<typeof useSession>;
