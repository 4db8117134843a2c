import { useEffect, useRef } from 'react';
import type { CueKind } from '~/domain/timeline/cues.ts';
import { BUZZES } from './buzzes.ts';
import type { Settings } from './settings.ts';
import { playTones, TONES } from './tones.ts';

/** Milliseconds for the last tone to fade before the audio device is let go. */
const FADE = 1500;

/** A device that wakes later than this must not sound: the cue would be about another moment. */
const LATE = 500;

type WithAudioSession = Navigator & { audioSession?: { type: string } };

/** Sound, vibration and voice. Each is quietly absent where the browser lacks or refuses it. */
export function useSignals(settings: Settings) {
  const context = useRef<AudioContext>(null);
  const letGo = useRef(0);

  useEffect(() => {
    // After a call, a lock or a press that was replayed, a browser wants another press.
    const wake = () => {
      const audio = context.current;
      if (audio && letGo.current === 0 && audio.state !== 'running') void audio.resume();
    };
    document.addEventListener('pointerup', wake);
    document.addEventListener('keyup', wake);
    return () => {
      document.removeEventListener('pointerup', wake);
      document.removeEventListener('keyup', wake);
      void context.current?.close();
      context.current = null;
    };
  }, []);

  return {
    /** To be called inside a press: browsers allow sound and voice from then on. */
    prime({ sound, voice }: Settings = settings) {
      window.clearTimeout(letGo.current);
      letGo.current = 0;
      if (voice) speak('', 0);
      if (!sound || !('AudioContext' in window)) return;
      // Otherwise the silent switch of an iPhone mutes the cues although videos still play.
      const { audioSession } = navigator as WithAudioSession;
      if (audioSession) audioSession.type = 'playback';
      context.current ??= new AudioContext();
      void context.current.resume();
    },
    give(kind: CueKind, words: string | undefined) {
      if (settings.sound && context.current) void sound(context.current, kind);
      if (settings.vibration && 'vibrate' in navigator) navigator.vibrate([...BUZZES[kind]]);
      if (settings.voice && words) speak(words, 1);
    },
    /** Lets the audio device go once the last tone is over. */
    rest() {
      window.clearTimeout(letGo.current);
      letGo.current = window.setTimeout(() => void context.current?.suspend(), FADE);
    },
    /** Stops speaking at once. */
    hush() {
      if ('speechSynthesis' in window) speechSynthesis.cancel();
    },
  };
}

/** Tones given to a sleeping device would all sound together when it wakes. */
async function sound(audio: AudioContext, kind: CueKind): Promise<void> {
  const due = performance.now();
  if (audio.state !== 'running') await audio.resume();
  if (performance.now() - due < LATE) playTones(audio, TONES[kind]);
}

function speak(words: string, volume: number): void {
  if (!('speechSynthesis' in window)) return;
  if (speechSynthesis.speaking) speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = document.documentElement.lang;
  utterance.volume = volume;
  speechSynthesis.speak(utterance);
}
