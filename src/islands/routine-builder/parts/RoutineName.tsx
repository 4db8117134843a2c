import { useId } from 'react';
import { ROUTINE_LIMITS } from '~/domain/routine/routine.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

/** The name is part of the link, so it is no place for a person's name. */
export function RoutineName({ builder }: Props) {
  const field = useId();
  const hint = useId();
  return (
    <div className="builder-field">
      <label htmlFor={field}>Routine name</label>
      <input
        id={field}
        type="text"
        autoComplete="off"
        maxLength={ROUTINE_LIMITS.name}
        aria-describedby={hint}
        value={builder.routine.name}
        onChange={(event) => builder.rename(event.target.value)}
      />
      <p className="builder-meta" id={hint}>
        It stands in the link and on the card.
      </p>
    </div>
  );
}
