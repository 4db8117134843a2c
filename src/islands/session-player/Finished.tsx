import { useEffect, useRef } from 'react';
import { spokenDuration } from '~/domain/dose/spoken-duration.ts';
import { timeSpent } from '~/domain/journal/stretches.ts';
import { type Routine, titleOf } from '~/domain/routine/routine.ts';
import { useCopyLink } from '~/islands/routine-builder/useCopyLink.ts';
import { paths } from '~/paths.ts';
import { CheckIn } from './CheckIn.tsx';
import type { PlayerProps, PresetOffer } from './props.ts';
import { Summary } from './Summary.tsx';
import type { Player } from './usePlayer.ts';

interface Props extends Pick<PlayerProps, 'ways' | 'checks'> {
  readonly player: Player;
  readonly routine: Routine;
  /** The ready-made routine that it was, if it was one. */
  readonly preset: PresetOffer | undefined;
}

/** The end of a session, reached or chosen. */
export function Finished({ player, routine, preset, ways, checks }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { session, stretches, timeline, fragment } = player;
  const whole = spokenDuration(timeline.total / 1000);
  const played = spokenDuration(Math.round(timeSpent(stretches) / 1000));
  const link = useCopyLink(globalThis.location?.href ?? '', player.say);
  const focusHeading = () => heading.current?.focus();
  useEffect(focusHeading, []);
  const checkIds = new Set([
    ...(preset?.checks ?? []),
    ...routine.steps.flatMap(({ exercise }) => ways[exercise]?.checks ?? []),
  ]);
  return (
    <div className="player-finished">
      <h1 ref={heading} tabIndex={-1}>
        {session.view.done ? 'Done' : 'Ended'}
      </h1>
      <p className="lede">
        {titleOf(routine)}: {played === whole ? `${whole} in all` : `${played} of ${whole}`}.
      </p>
      <p>Get up slowly. Stand still for a moment before you walk off.</p>
      <CheckIn player={player} ways={ways} onGone={focusHeading} />
      <Summary player={player} />
      {checkIds.size > 0 && (
        <p>
          Did it do anything? Note your movement check again:{' '}
          {[...checkIds].map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={paths.check(id)}>{checks[id] ?? id}</a>
            </span>
          ))}
          .
        </p>
      )}
      <div className="player-ways">
        <button type="button" className="button" data-kind="main" onClick={player.again}>
          Do it again
        </button>
        <a className="button" href={preset ? paths.routine(preset.id) : paths.build(fragment)}>
          {preset ? 'Card to print' : 'Print or change it'}
        </a>
        {preset && (
          <a className="button" href={paths.build(fragment)}>
            Change this routine
          </a>
        )}
        <button type="button" className="button" onClick={link.copy}>
          Copy link
        </button>
      </div>
      <p>{player.said}</p>
      {link.refused && (
        <input ref={link.field} readOnly value={location.href} aria-label="Link to this routine" />
      )}
    </div>
  );
}
