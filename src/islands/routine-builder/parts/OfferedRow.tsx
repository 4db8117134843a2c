import { doseShort } from '~/domain/dose/short.ts';
import type { ExerciseChoice } from '~/domain/routine/choice.ts';
import { paths } from '~/paths.ts';
import { POSITIONS } from '~/schemas/vocabulary.ts';

interface Props {
  readonly choice: ExerciseChoice;
  readonly chosen: boolean;
  readonly add: (id: string) => void;
}

/** One exercise on offer. It may be added more than once. */
export function OfferedRow({ choice, chosen, add }: Props) {
  const { id, name, dose, position } = choice;
  return (
    <li className="builder-offer">
      <p>
        <a href={paths.exercise(id)}>{name}</a>
        <span className="builder-meta">
          {doseShort(dose)}, {POSITIONS[position].label}
          {chosen && ' · in your routine'}
        </span>
      </p>
      <button className="button" type="button" aria-label={`Add ${name}`} onClick={() => add(id)}>
        Add
      </button>
    </li>
  );
}
