import { clockTime } from '~/domain/dose/clock-time.ts';
import { doseShort } from '~/domain/dose/short.ts';
import { BreathWords } from '~/islands/timing/BreathWords.tsx';
import { breathOf } from '~/islands/timing/breath-of.ts';
import { PhaseDial } from '~/islands/timing/PhaseDial.tsx';
import { PHASE_NAMES, remark, setLabel, sideLabel } from '~/islands/timing/phase-words.ts';
import { Figure } from './Figure.tsx';
import { isSettingUp } from './setting-up.ts';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
  /** Address of the figure of the exercise, if there is one. */
  readonly figure: string | undefined;
}

/**
 * What is read from the floor: the phase, the time, the side, and what comes next. While there is
 * time to get into place the figure has most of the room, and the buttons below stay where they are.
 */
export function Face({ player, figure }: Props) {
  const { session, timeline } = player;
  const { view, begun } = session;
  const { phase, nextStep } = view;
  const breath = begun ? breathOf(view, session.preferences.settings) : undefined;
  return (
    <div className="player-face">
      <div className="player-stage" data-shows={figure && isSettingUp(phase) ? 'figure' : 'dial'}>
        {figure && isSettingUp(phase) && <Figure src={figure} />}
        <PhaseDial
          above={begun ? PHASE_NAMES[phase.kind] : 'Ready'}
          digits={clockTime(begun ? view.seconds : timeline.total / 1000)}
          below={begun ? remark(view, timeline) || sideLabel(phase) : 'in all'}
          left={begun ? 1 - view.phaseProgress : 1}
          now={begun && phase.kind === 'hold'}
          phase={begun ? phase.index : -1}
          breath={breath}
        />
      </div>
      <BreathWords breath={breath} />
      <p className="player-facts">
        <span>{view.step && doseShort(view.step.dose)}</span>
        <span>{setLabel(phase)}</span>
        <span>{begun && `${clockTime(view.remainingSeconds)} left`}</span>
      </p>
      <p className="player-next">{nextStep ? `Next: ${nextStep.name}` : 'Last exercise'}</p>
    </div>
  );
}
