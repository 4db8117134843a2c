import type { RefObject } from 'react';
import { clockTime } from '~/domain/dose/clock-time.ts';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
  readonly mainButton: RefObject<HTMLButtonElement | null>;
}

/** Seconds of a small jump. */
const LEAP = 15;

/** The buttons of a session, large enough to be hit from the floor. */
export function Controls({ player, mainButton }: Props) {
  const { running, begun } = player.session;
  const { left, isElsewhere } = player;
  return (
    <div className="player-controls">
      {isElsewhere && (
        <div className="player-notice player-whole" role="alert">
          <p>A session is under way in another tab or window. Only one can run at a time.</p>
          <button type="button" className="button" onClick={player.takeOver}>
            Take over here
          </button>
        </div>
      )}
      {left && (
        <button
          type="button"
          className="button player-whole"
          data-kind="main"
          onClick={player.resumeLeft}
        >
          Resume at {clockTime(Math.floor(left.elapsedMs / 1000))}
        </button>
      )}
      <button type="button" className="button" onClick={player.back}>
        Back
      </button>
      <button
        ref={mainButton}
        type="button"
        className="button"
        data-kind={left ? 'other' : 'main'}
        onClick={player.toggle}
      >
        {running ? 'Pause' : begun ? 'Resume' : 'Start'}
      </button>
      <button type="button" className="button" onClick={player.next}>
        Next
      </button>
      {begun && (
        <div className="player-leaps player-whole">
          <button type="button" className="button" onClick={() => player.leap(-LEAP)}>
            {LEAP} seconds back
          </button>
          <button type="button" className="button" onClick={() => player.leap(LEAP)}>
            {LEAP} seconds on
          </button>
        </div>
      )}
    </div>
  );
}
