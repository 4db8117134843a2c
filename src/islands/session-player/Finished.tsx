import { useEffect, useRef } from 'react';
import { spokenDuration } from '~/domain/dose/spoken-duration.ts';
import { type Routine, titleOf } from '~/domain/routine/routine.ts';
import { paths } from '~/paths.ts';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
  readonly routine: Routine;
  /** Id of the ready-made routine that it was, if it was one. */
  readonly card: string | undefined;
}

/** The end of a session, reached or chosen. */
export function Finished({ player, routine, card }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { session, playedMs, timeline, fragment } = player;
  const whole = spokenDuration(timeline.total / 1000);
  const played = spokenDuration(Math.round(playedMs / 1000));
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="player-finished">
      <h1 ref={heading} tabIndex={-1}>
        {session.view.done ? 'Done' : 'Ended'}
      </h1>
      <p className="lede">
        {titleOf(routine)}: {played === whole ? `${whole} in all` : `${played} of ${whole}`}.
      </p>
      <p>Get up slowly. Stand still for a moment before you walk off.</p>
      <div className="player-ways">
        <button type="button" className="button" data-kind="main" onClick={player.again}>
          Do it again
        </button>
        <a className="button" href={card ? paths.routine(card) : paths.build(fragment)}>
          {card ? 'Card to print' : 'Print or change it'}
        </a>
        {card && (
          <a className="button" href={paths.build(fragment)}>
            Change this routine
          </a>
        )}
      </div>
    </div>
  );
}
