import { type ReactNode, useId } from 'react';
import { BODY_REGIONS, LEVELS, POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import { countOf, type Filter, NO_FILTER } from '../filter-exercises.ts';
import type { OfferedExercise } from '../props.ts';
import { useBodyMap } from '../useBodyMap.ts';
import { CheckBox } from './CheckBox.tsx';

interface Props {
  readonly filter: Filter;
  readonly exercises: readonly OfferedExercise[];
  /** Areas that an exercise works. */
  readonly areas: readonly string[];
  readonly set: (filter: Filter) => void;
  /** The body map, drawn on the server. */
  readonly map: ReactNode;
}

const MINUTES = ['2', '3', '5'];

/** Narrows the list. Only what some exercise has is offered. */
export function Filters({ filter, exercises, areas, set, map }: Props) {
  const ids = useId();
  const press = useBodyMap((area) => set({ ...filter, area }));
  const has = (field: 'tool' | 'position' | 'level') => (value: string) =>
    exercises.some(({ choice }) => choice[field] === value);
  const positions = Object.entries(POSITIONS).map(([id, { label }]) => [id, label] as const);
  const fields = [
    ['area', 'Muscle area', Object.entries(BODY_REGIONS).filter(([id]) => areas.includes(id))],
    ['tool', 'Tool', Object.entries(TOOLS).filter(([id]) => has('tool')(id))],
    ['position', 'Position', positions.filter(([id]) => has('position')(id))],
    ['level', 'Level', Object.entries(LEVELS).filter(([id]) => has('level')(id))],
    ['minutes', 'Time', MINUTES.map((minutes) => [minutes, `up to ${minutes} minutes`] as const)],
  ] as const;
  const count = countOf(filter);
  return (
    <details className="builder-fold">
      <summary>Filter by muscle, tool and more{count > 0 && ` (${count} set)`}</summary>
      <div className="builder-filters">
        {fields.map(([key, label, options]) => (
          <p key={key} className="builder-field">
            <label htmlFor={ids + key}>{label}</label>
            <select
              id={ids + key}
              value={filter[key]}
              onChange={(event) => set({ ...filter, [key]: event.target.value })}
            >
              <option value="">any</option>
              {options.map(([id, text]) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </p>
        ))}
        <CheckBox
          label="No floor"
          checked={filter.noFloor}
          set={(noFloor) => set({ ...filter, noFloor })}
        />
        <p>
          <button className="button" type="button" onClick={() => set(NO_FILTER)}>
            Clear filters
          </button>
        </p>
        <div className="builder-map" ref={press}>
          {map}
        </div>
      </div>
    </details>
  );
}
