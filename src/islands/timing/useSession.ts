import { useEffect, useEffectEvent, useState } from 'react';
import { announcement } from '~/domain/timeline/announcement.ts';
import type { Cue } from '~/domain/timeline/cues.ts';
import { fittingWords } from '~/domain/timeline/speaking-time.ts';
import type { Timeline } from '~/domain/timeline/timeline.ts';
import { spokenTimeline } from './spoken-timeline.ts';
import { type Remote, useRemote } from './useRemote.ts';
import { useSettings } from './useSettings.ts';
import { useSignals } from './useSignals.ts';
import { useStopWatch } from './useStopWatch.ts';
import { useWakeLock } from './useWakeLock.ts';

/**
 * A timeline that runs: clock, cues in every form, words for the live region, screen kept on.
 * @param remote what the lock screen shows of it
 */
export function useSession(timeline: Timeline, remote: Remote) {
  const [message, setMessage] = useState('');
  const preferences = useSettings();
  const signals = useSignals(preferences.settings, timeline);
  const announce = (cue: Cue) => setMessage(announcement(cue, timeline) ?? message);

  const watch = useStopWatch(timeline, (cue) => {
    announce(cue);
    signals.give(cue.kind, fittingWords(cue, spokenTimeline(timeline)));
  });
  const { running, view } = watch;
  const dark = useWakeLock(running);

  const follow = useEffectEvent(() => signals.follow(watch.read()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked whenever time has moved on
  useEffect(() => {
    if (running) follow();
  }, [running, view.elapsed]);
  const fallSilent = useEffectEvent(() => (view.done ? signals.fade() : signals.halt()));
  useEffect(() => {
    if (!running) fallSilent();
  }, [running]);

  const resume = () => {
    signals.begin(watch.read());
    watch.resume();
  };
  const jumpTo = (target: number) => {
    const elapsedMs = Math.min(timeline.total, Math.max(0, target));
    watch.jumpTo(elapsedMs);
    signals.seek(elapsedMs);
    tellRemote(elapsedMs);
    const cue = timeline.cues.find(({ offset }) => offset === elapsedMs);
    if (cue && !running) announce(cue);
  };
  const tellRemote = useRemote(remote, {
    ...{
      title: view.step?.name ?? '',
      running,
      begun: watch.begun && !view.done && remote.over !== true,
      total: timeline.total / 1000,
    },
    ...{ play: resume, pause: watch.pause, seek: jumpTo, read: watch.read },
  });

  return {
    view,
    running,
    begun: watch.begun,
    message,
    /** Whether the browser lets the screen go dark although a session runs. */
    dark,
    /** What the browser refuses of the signals that are on. */
    unheard: signals.refused,
    read: watch.read,
    preferences: {
      ...preferences,
      change(part: Parameters<typeof preferences.change>[0]) {
        preferences.change(part);
        if (running) signals.begin(watch.read(), { ...preferences.settings, ...part });
      },
    },
    startAt(from = 0) {
      signals.begin(from);
      watch.startAt(from);
    },
    pause: watch.pause,
    resume,
    reset() {
      watch.reset();
      setMessage('');
    },
    jumpTo,
  };
}

export type Session = ReturnType<typeof useSession>;
