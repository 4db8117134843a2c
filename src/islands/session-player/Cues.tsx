import type { ExerciseChoice } from '~/domain/routine/choice.ts';
import type { TimelineView } from '~/domain/timeline/at.ts';
import { isSettingUp } from './setting-up.ts';

interface Props {
  readonly choice: ExerciseChoice;
  readonly view: TimelineView;
}

/** More than three lines are not read while lying on a roller. */
const AT_A_GLANCE = 3;

const WAY_UP = ['Roll to one side or come to your hands and knees.', 'Take your time to stand up.'];

/** How to get into place while there is time for it, and what to do while working. */
export function Cues({ choice, view }: Props) {
  const { kind } = view.phase;
  const { setUp, steps, feel, breathing, pressureCeiling } = choice;
  const isWayOut = kind === 'up' && view.nextStep === undefined;
  const doing = isSettingUp(view.phase) ? setUp : steps.slice(0, AT_A_GLANCE);
  return (
    <section className="player-cues" aria-label="What to do">
      <ul>
        {(isWayOut ? WAY_UP : doing).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="player-ceiling">
        Stay at or below <strong>{pressureCeiling} of 10</strong>.
      </p>
      <details>
        <summary>All steps</summary>
        <ol>
          {[...setUp, ...steps].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{feel}</p>
        <p>{breathing}</p>
      </details>
    </section>
  );
}
