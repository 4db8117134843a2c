import { useId, useState } from 'react';
import { findExercises } from '../find-exercises.ts';
import type { OfferedExercise } from '../props.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { OfferedRow } from './OfferedRow.tsx';

interface Props {
  readonly exercises: readonly OfferedExercise[];
  readonly builder: Builder;
}

/** All exercises, narrowed down by what people call them. */
export function FindExercise({ exercises, builder }: Props) {
  const field = useId();
  const [query, setQuery] = useState('');
  const found = findExercises(exercises, query);
  const inRoutine = new Set(builder.routine.steps.map(({ exercise }) => exercise));
  return (
    <div className="builder-find">
      <label htmlFor={field}>Find an exercise</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="builder-count" role="status">
        {found.length === 0
          ? 'No exercise has this name. Try a muscle, such as calf or chest.'
          : `${found.length} of ${exercises.length} exercises`}
      </p>
      <ul className="builder-offers">
        {found.map(({ choice }) => (
          <OfferedRow
            key={choice.id}
            choice={choice}
            chosen={inRoutine.has(choice.id)}
            add={builder.add}
          />
        ))}
      </ul>
    </div>
  );
}
