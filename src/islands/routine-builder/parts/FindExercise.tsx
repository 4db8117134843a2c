import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Muscles } from '~/domain/routine/areas.ts';
import type { Records } from '~/islands/records/useRecords.ts';
import { type Filter, filterExercises, NO_FILTER } from '../filter-exercises.ts';
import { findExercises } from '../find-exercises.ts';
import type { RoutineBuilderProps } from '../props.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { useSiteSearch } from '../useSiteSearch.ts';
import { ExercisePreview } from './ExercisePreview.tsx';
import { Filters } from './Filters.tsx';
import { OfferedRow } from './OfferedRow.tsx';

interface Props {
  readonly props: RoutineBuilderProps;
  readonly builder: Builder;
  readonly known: Records;
  readonly muscles: Muscles;
  readonly map: ReactNode;
}

/** The exercises of the site, narrowed by what is typed and asked for. */
export function FindExercise({ props, builder, known, muscles, map }: Props) {
  const field = useId();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [looked, setLooked] = useState<string>();
  const { exercises, total } = props;
  useSiteSearch(query, known);
  const { exercises: named, searchedFor } = useMemo(
    () => findExercises(exercises, query),
    [exercises, query],
  );
  const found = filterExercises(named, filter, muscles);
  const inRoutine = new Set(builder.routine.steps.map(({ exercise }) => exercise));
  const worked = exercises.flatMap(({ choice }) => choice.muscles);
  const areas = worked.flatMap((muscle) => muscles.get(muscle)?.region ?? []);
  const nothing =
    named.length === 0
      ? 'No exercise has this name. Try a muscle, such as calf or chest.'
      : 'No exercise is all of that. Clear a filter.';
  const count = `${found.length} of ${total} exercises`;
  return (
    <div className="builder-find">
      <Filters filter={filter} exercises={exercises} areas={areas} set={setFilter} map={map} />
      <label htmlFor={field}>Find an exercise</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="builder-count" role="status">
        {found.length === 0 ? nothing : count}
        {searchedFor && found.length > 0 && `, searched for "${searchedFor}"`}
      </p>
      <ul className="builder-offers">
        {found.map(({ choice }) => (
          <OfferedRow
            key={choice.id}
            choice={choice}
            picture={props.pictures[choice.id]}
            cautions={choice.cautions.flatMap(
              (id) => props.cautions.find((caution) => caution.id === id)?.name ?? [],
            )}
            chosen={inRoutine.has(choice.id)}
            add={builder.add}
            look={setLooked}
          />
        ))}
      </ul>
      {known.hasMore && (
        <button type="button" className="button" onClick={() => void known.bringNext()}>
          Show more exercises
        </button>
      )}
      <ExercisePreview
        choice={looked === undefined ? undefined : builder.choices.get(looked)}
        picture={looked === undefined ? undefined : props.pictures[looked]}
        cautions={props.cautions}
        add={builder.add}
        close={() => setLooked(undefined)}
      />
    </div>
  );
}
