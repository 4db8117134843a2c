import { titleOf } from '~/domain/routine/routine.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

/** Routines to begin with. What was there stays within reach. */
export function StartFrom({ builder }: Props) {
  return (
    <div className="builder-starts">
      {builder.starts.map((start) => (
        <button
          key={start.id}
          className="button"
          type="button"
          onClick={() => builder.startFrom(start)}
        >
          {start.id === 'earlier' ? 'Back to: ' : 'Start from: '}
          {titleOf(start.routine)}
        </button>
      ))}
    </div>
  );
}
