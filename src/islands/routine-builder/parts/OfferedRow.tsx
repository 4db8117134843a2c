import { doseShort } from '~/domain/dose/short.ts';
import type { ExerciseChoice } from '~/domain/routine/choice.ts';
import { paths } from '~/paths.ts';
import { POSITIONS } from '~/schemas/vocabulary.ts';

interface Props {
  readonly choice: ExerciseChoice;
  readonly picture: string | undefined;
  /** Names of its own cautions. */
  readonly cautions: readonly string[];
  readonly chosen: boolean;
  readonly add: (id: string) => void;
  readonly look: (id: string) => void;
}

/** More than this many names hide the exercise among its cautions. */
const NAMED = 2;

/** The condition without what is said of it after a comma or in brackets: Look shows all of it. */
const shortly = (name: string) => name.split(/[,(]/)[0]?.trim() ?? name;

/** One exercise on offer. It may be added more than once. */
export function OfferedRow({ choice, picture, cautions, chosen, add, look }: Props) {
  const { id, name, dose, position } = choice;
  return (
    <li className="builder-offer">
      {picture && <img src={picture} alt="" width="112" height="84" loading="lazy" />}
      <p>
        <a href={paths.exercise(id)}>{name}</a>
        <span className="builder-meta">
          {doseShort(dose)}, {POSITIONS[position].label}
          {chosen && ' · in your routine'}
        </span>
        {cautions.length > 0 && (
          <span className="builder-meta">
            Mind: {cautions.slice(0, NAMED).map(shortly).join('; ')}
            {cautions.length > NAMED && `; and ${cautions.length - NAMED} more`}
          </span>
        )}
      </p>
      <span className="builder-offer-buttons">
        <button className="button" type="button" aria-label={`Add ${name}`} onClick={() => add(id)}>
          Add
        </button>
        <button
          className="button"
          type="button"
          aria-label={`Look at ${name}`}
          aria-haspopup="dialog"
          onClick={() => look(id)}
        >
          Look
        </button>
      </span>
    </li>
  );
}
