import { useEffect, useEffectEvent } from 'react';

/** What the lock screen and the buttons of a headset show and do. */
export interface Remote {
  /** What the exercises belong to, as songs do to an album. */
  readonly album: string;
  readonly next?: () => void;
  readonly back?: () => void;
  /** Whether it was ended early, and nothing is left to be played. */
  readonly over?: boolean;
  /** Instead of the session's own way to a moment, in milliseconds. */
  readonly seek?: (elapsedMs: number) => void;
}

interface Session {
  /** The exercise. */
  readonly title: string;
  readonly running: boolean;
  readonly begun: boolean;
  /** Seconds. */
  readonly total: number;
  readonly play: () => void;
  readonly pause: () => void;
  /** Goes to a moment, in milliseconds. */
  readonly seek: (elapsedMs: number) => void;
  readonly read: () => number;
}

/** Seconds of the jumps that a headset asks for without saying how far. */
const LEAP = 15;

/**
 * Media Session: a page has one, and the timer that was started last has it. Absent where the
 * browser has none, and idle while nothing is heard.
 * @returns tells it of a jump to a moment, in milliseconds
 */
export function useRemote(remote: Remote, session: Session): (elapsedMs: number) => void {
  const { running, begun, total, title } = session;
  const { album } = remote;
  const act = useEffectEvent((details: MediaSessionActionDetails) => {
    const seek = remote.seek ?? session.seek;
    const leap = (seconds: number) => seek(session.read() + seconds * 1000);
    const { action, seekOffset, seekTime } = details;
    if (action === 'play') session.play();
    if (action === 'pause' || action === 'stop') session.pause();
    if (action === 'nexttrack') remote.next?.();
    if (action === 'previoustrack') remote.back?.();
    if (action === 'seekforward') leap(seekOffset ?? LEAP);
    if (action === 'seekbackward') leap(-(seekOffset ?? LEAP));
    if (action === 'seekto' && seekTime !== undefined) seek(seekTime * 1000);
  });
  const place = (elapsedMs: number) => {
    if (!begun || !('mediaSession' in navigator)) return;
    const position = Math.min(total, elapsedMs / 1000);
    navigator.mediaSession.setPositionState?.({ duration: total, position, playbackRate: 1 });
  };
  const placeNow = useEffectEvent(() => place(session.read()));
  const hasNeighbours = remote.next !== undefined;

  useEffect(() => {
    if (!begun || !('mediaSession' in navigator)) return;
    const actions: MediaSessionAction[] = [
      'play',
      'pause',
      'seekforward',
      'seekbackward',
      'seekto',
    ];
    if (hasNeighbours) actions.push('nexttrack', 'previoustrack');
    for (const action of actions) handle(action, act);
    return () => {
      for (const action of actions) handle(action, null);
      navigator.mediaSession.playbackState = 'none';
      navigator.mediaSession.metadata = null;
    };
  }, [begun, hasNeighbours]);

  useEffect(() => {
    if (!begun || !('mediaSession' in navigator)) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title, album, artist: album });
    navigator.mediaSession.playbackState = running ? 'playing' : 'paused';
    placeNow();
  }, [begun, running, title, album]);
  return place;
}

/** An action that the browser does not know is no error. */
function handle(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    return;
  }
}
