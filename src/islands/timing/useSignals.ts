import { useEffect, useRef, useState } from 'react';
import type { CueKind } from '~/domain/timeline/cues.ts';
import type { Timeline } from '~/domain/timeline/timeline.ts';
import { AudioTrack } from './audio-track.ts';
import { BUZZES } from './buzzes.ts';
import type { Settings } from './settings.ts';
import { hush, speak } from './voice.ts';

/** Milliseconds for the last tone to fade before the audio device is let go. */
const FADE = 1500;

type WithAudioSession = Navigator & { audioSession?: { type: string } };

/**
 * Sound, vibration and voice. Each is absent where the browser lacks it; `refused` tells what it
 * does not allow.
 *
 * Phones offer either sound that survives a dark screen and the silent switch (`playback`), or
 * sound on top of other audio (`transient`), never both. The cues matter more, so `playback` it
 * is, unless the person asks for their music: then each cue is a clip of its own.
 */
export function useSignals(settings: Settings, timeline: Timeline) {
  const track = useRef<AudioTrack>(null);
  const letGo = useRef(0);
  const [refused, setRefused] = useState({ sound: false, voice: false });
  const heard = (signal: keyof typeof refused) => (is: boolean) =>
    setRefused((before) => (before[signal] === is ? { ...before, [signal]: !is } : before));
  const { sound, music, voice, voiceUri, vibration } = settings;

  useEffect(
    () => () => {
      window.clearTimeout(letGo.current);
      track.current?.close();
      track.current = null;
    },
    [],
  );

  const halt = () => {
    window.clearTimeout(letGo.current);
    track.current?.pause();
  };

  return {
    refused,
    /** To be called inside a press: browsers allow sound and voice from then on. */
    begin(elapsed: number, now: Settings = settings) {
      halt();
      if (now.voice) speak('', 0, now.voiceUri);
      if (!now.sound) return;
      const { audioSession } = navigator as WithAudioSession;
      if (audioSession) audioSession.type = now.music ? 'transient' : 'playback';
      const breath = now.breathSound ? { in: now.breathIn, out: now.breathOut } : undefined;
      const kept = track.current;
      const isSame = kept?.timeline === timeline && kept.isPaced(breath);
      if (!isSame) {
        kept?.close();
        track.current = new AudioTrack(timeline, breath, heard('sound'));
      }
      if (!now.music) track.current?.play(elapsed);
    },
    give(kind: CueKind, words: string | undefined) {
      if (sound && music) track.current?.clip(kind);
      if (vibration && 'vibrate' in navigator) navigator.vibrate([...BUZZES[kind]]);
      if (voice && words) speak(words, 1, voiceUri, heard('voice'));
    },
    /** Keeps the sound where the clock is. */
    follow: (elapsed: number) => track.current?.follow(elapsed),
    seek(elapsed: number) {
      if (sound && !music) track.current?.seek(elapsed);
    },
    /** Silent at once. */
    halt() {
      halt();
      hush();
    },
    /** Silent once the last tone is over. */
    fade() {
      window.clearTimeout(letGo.current);
      letGo.current = window.setTimeout(() => track.current?.pause(), FADE);
    },
  };
}
