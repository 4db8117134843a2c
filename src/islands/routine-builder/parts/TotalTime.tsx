import { clockTime } from '~/domain/dose/clock-time.ts';
import { roughDuration } from '~/domain/dose/spoken-duration.ts';
import { routineSeconds } from '~/domain/routine/timed-steps.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

/** The whole session, with sides, rests and the time to get into place. */
export function TotalTime({ builder }: Props) {
  const seconds = routineSeconds(builder.routine, builder.choices);
  return (
    <p className="builder-total">
      Total time{' '}
      <output>
        <b>{clockTime(seconds)}</b> {seconds > 0 && roughDuration(seconds)}
      </output>
    </p>
  );
}
