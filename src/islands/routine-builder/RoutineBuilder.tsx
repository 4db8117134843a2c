import { CardPreview } from './parts/CardPreview.tsx';
import { ChosenCautions } from './parts/ChosenCautions.tsx';
import { FindExercise } from './parts/FindExercise.tsx';
import { Notices } from './parts/Notices.tsx';
import { RoutineActions } from './parts/RoutineActions.tsx';
import { RoutineName } from './parts/RoutineName.tsx';
import { RoutineSteps } from './parts/RoutineSteps.tsx';
import { StartFrom } from './parts/StartFrom.tsx';
import { StatusLine } from './parts/StatusLine.tsx';
import { TotalTime } from './parts/TotalTime.tsx';
import { UndoGroup } from './parts/UndoGroup.tsx';
import type { RoutineBuilderProps } from './props.ts';
import { useRoutineBuilder } from './useRoutineBuilder.ts';

/** Choose exercises, set and order them, see their cautions and the card. */
export function RoutineBuilder(props: RoutineBuilderProps) {
  const builder = useRoutineBuilder(props);
  return (
    <div className="builder">
      <Notices notices={builder.notices} />
      <div className="builder-columns">
        <section className="builder-choose" aria-labelledby="builder-choose">
          <h2 id="builder-choose">Choose</h2>
          <StartFrom builder={builder} />
          <FindExercise exercises={props.exercises} builder={builder} />
        </section>
        <section className="builder-routine" aria-labelledby="builder-routine">
          <h2 id="builder-routine">Your routine</h2>
          <RoutineName builder={builder} />
          <RoutineSteps builder={builder} />
          <UndoGroup builder={builder} />
          <TotalTime builder={builder} />
          <RoutineActions builder={builder} />
          <StatusLine said={builder.state.said} />
        </section>
      </div>
      <ChosenCautions builder={builder} cautions={props.cautions} />
      <CardPreview builder={builder} props={props} />
    </div>
  );
}
