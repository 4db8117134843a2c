import { type ReactNode, useMemo } from 'react';
import { useRecords } from '~/islands/records/useRecords.ts';
import { grownProps } from './grown-props.ts';
import { AdviceList } from './parts/AdviceList.tsx';
import { CardPreview } from './parts/CardPreview.tsx';
import { ChecksField } from './parts/ChecksField.tsx';
import { ChosenCautions } from './parts/ChosenCautions.tsx';
import { FindExercise } from './parts/FindExercise.tsx';
import { HistoryButtons } from './parts/HistoryButtons.tsx';
import { KeptRoutines } from './parts/KeptRoutines.tsx';
import { Notices } from './parts/Notices.tsx';
import { Proposal } from './parts/Proposal.tsx';
import { RoutineActions } from './parts/RoutineActions.tsx';
import { RoutineName } from './parts/RoutineName.tsx';
import { RoutineSteps } from './parts/RoutineSteps.tsx';
import { ShareRoutine } from './parts/ShareRoutine.tsx';
import { StartFrom } from './parts/StartFrom.tsx';
import { StatusLine } from './parts/StatusLine.tsx';
import { TotalTime } from './parts/TotalTime.tsx';
import { UndoGroup } from './parts/UndoGroup.tsx';
import type { BuilderPage } from './props.ts';
import { useAdvice } from './useAdvice.ts';
import { useRoutineBuilder } from './useRoutineBuilder.ts';
import { useWishes } from './useWishes.ts';

interface Slots {
  /** The body map, drawn on the server. */
  readonly children?: ReactNode;
}

/** Choose exercises, set and order them, see their cautions and the card. */
export function RoutineBuilder({ children, ...given }: BuilderPage & Slots) {
  const known = useRecords(given.page);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page gives never changes
  const props = useMemo(() => grownProps(given, known.records), [known.records]);
  const builder = useRoutineBuilder(props, known);
  const muscles = useMemo(() => new Map(Object.entries(props.muscles)), [props.muscles]);
  const wishing = useWishes(props, builder, muscles);
  const advice = useAdvice(props, builder, wishing, muscles);
  return (
    <div className="builder" data-ready={builder.ready ? 'yes' : 'no'}>
      <Notices notices={builder.notices} />
      <div className="builder-columns">
        <section className="builder-choose" aria-labelledby="builder-choose">
          <h2 id="builder-choose">Choose</h2>
          <Proposal wishing={wishing} />
          <StartFrom builder={builder} />
          <KeptRoutines builder={builder} />
          <FindExercise
            props={props}
            builder={builder}
            known={known}
            muscles={muscles}
            map={children}
          />
        </section>
        <section className="builder-routine" aria-labelledby="builder-routine">
          <h2 id="builder-routine">Your routine</h2>
          <RoutineName builder={builder} />
          <RoutineSteps builder={builder} />
          <UndoGroup builder={builder} />
          <HistoryButtons builder={builder} />
          <TotalTime builder={builder} />
          <ChecksField builder={builder} checks={props.checks} />
          <RoutineActions builder={builder} />
          <StatusLine said={builder.state.said} />
          <ShareRoutine builder={builder} />
          <AdviceList advice={advice} take={builder.take} />
        </section>
      </div>
      <ChosenCautions builder={builder} cautions={props.cautions} />
      <CardPreview builder={builder} props={props} />
    </div>
  );
}
