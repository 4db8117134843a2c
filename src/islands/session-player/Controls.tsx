import type { RefObject } from 'react';
import { clockTime } from '~/domain/dose/clock-time.ts';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
  readonly mainButton: RefObject<HTMLButtonElement | null>;
}

/** The buttons of a session, large enough to be hit from the floor. */
export function Controls({ player, mainButton }: Props) {
  const { running, begun } = player.session;
  const { left } = player;
  return (
    <div className="player-controls">
      {left && (
        <button
          type="button"
          className="button player-resume"
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
    </div>
  );
}
