import { clockTime } from '~/domain/dose/clock-time.ts';
import { doseProse } from '~/domain/dose/prose.ts';
import { sideWords } from '~/domain/dose/side-words.ts';
import type { TimedStep } from '~/domain/timeline/timeline.ts';
import { BreathWords } from '~/islands/timing/BreathWords.tsx';
import { breathOf } from '~/islands/timing/breath-of.ts';
import { PhaseDial } from '~/islands/timing/PhaseDial.tsx';
import {
  nextLabel,
  PHASE_NAMES,
  remark,
  setLabel,
  sideLabel,
} from '~/islands/timing/phase-words.ts';
import { SessionStrip } from '~/islands/timing/SessionStrip.tsx';
import { SettingsSwitches } from '~/islands/timing/SettingsSwitches.tsx';
import { planOf } from './plan.ts';
import { useHoldTimer } from './useHoldTimer.ts';

interface Props {
  readonly step: TimedStep;
}

/** The timer of one exercise. Before it is started it says in words what it will do. */
export function HoldTimer({ step }: Props) {
  const { timeline, session, main } = useHoldTimer(step);
  const { view, begun } = session;
  const { dose } = step;
  const breath = begun ? breathOf(view, session.preferences.settings) : undefined;
  return (
    // A fieldset would bring a border and a legend that cannot be laid out.
    // biome-ignore lint/a11y/useSemanticElements: a timer is no form
    <div className="hold-timer" role="group" aria-label={`Hold timer: ${step.name}`}>
      <p className="hold-timer-title">
        <span>Hold timer</span> <strong>{doseProse(dose)}</strong>
      </p>
      <div className="hold-timer-body">
        <div className="hold-timer-face" data-print="no">
          {begun ? (
            <PhaseDial
              above={PHASE_NAMES[view.phase.kind]}
              digits={clockTime(view.seconds)}
              below={view.done ? '' : remark(view, timeline) || sideLabel(view.phase)}
              left={1 - view.phaseProgress}
              now={view.phase.kind === 'hold'}
              phase={view.phase.index}
              breath={breath}
            />
          ) : (
            <PhaseDial
              above="Ready"
              digits={clockTime(dose.seconds)}
              below={dose.sides === 'each' ? sideWords('each') : ''}
              left={1}
              now={false}
              phase={-1}
            />
          )}
          <BreathWords breath={breath} />
        </div>
        <div className="hold-timer-controls" data-print="no">
          <button type="button" className="button" data-kind="main" onClick={main.press}>
            {main.label}
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={!begun}
            onClick={() => begun && session.reset()}
          >
            Reset
          </button>
        </div>
        <div className="hold-timer-words">
          {begun ? <Progress timeline={timeline} view={view} /> : <Plan timeline={timeline} />}
        </div>
      </div>
      <div className="hold-timer-foot" data-print="no">
        <SessionStrip timeline={timeline} elapsed={view.elapsed} />
        <SettingsSwitches session={session} />
      </div>
      <p className="visually-hidden" role="status">
        {session.message}
      </p>
    </div>
  );
}

type Shown = Pick<ReturnType<typeof useHoldTimer>, 'timeline'>;

function Plan({ timeline }: Shown) {
  const { lines, repeat } = planOf(timeline);
  return (
    <>
      <ol className="hold-timer-plan">
        {lines.map(({ what, time }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the plan never changes its order
          <li key={index}>
            {what}: {time}
          </li>
        ))}
      </ol>
      {repeat && <p>{repeat}</p>}
      <p>In all {clockTime(timeline.total / 1000)} minutes.</p>
    </>
  );
}

function Progress({
  timeline,
  view,
}: Shown & Pick<ReturnType<typeof useHoldTimer>['session'], 'view'>) {
  return (
    <>
      <p className="hold-timer-next">
        {view.done ? 'That is the whole dose.' : `Next: ${nextLabel(view, timeline)}`}
      </p>
      <p>{setLabel(view.phase)}</p>
      <p>{clockTime(view.remainingSeconds)} left in all</p>
    </>
  );
}
