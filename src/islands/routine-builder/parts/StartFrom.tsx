import { titleOf } from '~/domain/routine/routine.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

/** Routines to begin with. What was there stays within reach. */
export function StartFrom({ builder }: Props) {
  return (
    <div className="builder-starts">
      <p>Start from a ready routine</p>
      {builder.starts.map((start) => {
        const title = titleOf(start.routine);
        const own = start.id === 'earlier';
        return (
          <button
            key={start.id}
            className="button"
            type="button"
            aria-label={own ? undefined : `Start from: ${title}`}
            onClick={() => builder.startFrom(start)}
          >
            {own && 'Back to: '}
            {title}
          </button>
        );
      })}
    </div>
  );
}
