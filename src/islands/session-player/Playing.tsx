import { useEffect, useRef } from 'react';
import type { Choices } from '~/domain/routine/choice.ts';
import { type Routine, titleOf } from '~/domain/routine/routine.ts';
import { SessionStrip } from '~/islands/timing/SessionStrip.tsx';
import { SettingsSwitches } from '~/islands/timing/SettingsSwitches.tsx';
import { CheckIn } from './CheckIn.tsx';
import { Controls } from './Controls.tsx';
import { Cues } from './Cues.tsx';
import { EndButton } from './EndButton.tsx';
import { Face } from './Face.tsx';
import { Figure } from './Figure.tsx';
import { Finished } from './Finished.tsx';
import type { PlayerProps } from './props.ts';
import { SofterWay } from './SofterWay.tsx';
import { StepList } from './StepList.tsx';
import { useClockInView } from './useClockInView.ts';
import { usePlayer } from './usePlayer.ts';
import { Warnings } from './Warnings.tsx';

interface Props extends Omit<PlayerProps, 'choices'> {
  readonly choices: Choices;
  readonly routine: Routine;
  /** Ids in the link that the site does not have. */
  readonly setAside: readonly string[];
}

/** A routine ready to start, under way, or over. */
export function Playing({
  routine,
  choices,
  setAside,
  presets,
  warnings,
  everywhere,
  figures,
  ways,
  checks,
}: Props) {
  const player = usePlayer(routine, choices, ways);
  const { session, timeline, usual, over, fragment } = player;
  const { view } = session;
  const choice = choices.get(view.step?.exercise ?? '');
  const usualStep = usual.steps[view.phase.step];
  const figure = figures[choice?.id ?? ''];
  const mainButton = useRef<HTMLButtonElement>(null);
  const wasOver = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const showClock = useClockInView(session.begun, place);
  const backToClock = () => {
    mainButton.current?.focus({ preventScroll: true });
    showClock();
  };

  // The button that was pressed is gone with the other view.
  useEffect(() => {
    if (wasOver.current && !over) mainButton.current?.focus();
    wasOver.current = over;
  }, [over]);

  return (
    <div className="player" ref={place}>
      <p className="visually-hidden" role="status">
        {player.message}
      </p>
      {setAside.length > 0 && (
        <p className="player-notice player-wide" role="alert">
          Not on this site, so left out: {setAside.join(', ')}.
        </p>
      )}
      {over ? (
        <Finished
          {...{ player, routine, ways, checks }}
          preset={presets.find((preset) => preset.fragment === fragment)}
        />
      ) : (
        <>
          <header className="player-head">
            <h1>{titleOf(routine)}</h1>
            <p>
              {view.phase.step + 1} of {timeline.steps.length}
            </p>
            <h2>{view.step?.name}</h2>
          </header>
          <Face player={player} figure={figure} />
          <Controls player={player} mainButton={mainButton} />
          <div className="player-words">
            <CheckIn player={player} ways={ways} onGone={backToClock} />
            <Warnings {...{ routine, choices, warnings, everywhere }} />
            <SofterWay
              journal={player.journal}
              ways={ways[usualStep?.exercise ?? '']}
              step={view.phase.step}
              floor={view.step?.floor === true}
              twin={choice?.id === usualStep?.exercise ? undefined : choice?.name}
            />
            {figure && <Figure src={figure} />}
            {choice && <Cues choice={choice} view={view} />}
          </div>
          <div className="player-foot">
            <SessionStrip timeline={timeline} elapsed={view.elapsed} />
            <SettingsSwitches session={session} />
            <EndButton player={player} />
            <StepList player={player} />
          </div>
        </>
      )}
    </div>
  );
}
