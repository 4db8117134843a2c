import { doseShort } from '~/domain/dose/short.ts';
import type { ExerciseChoice } from '~/domain/routine/choice.ts';
import { paths } from '~/paths.ts';
import { CAUTION_KINDS, LEVELS, POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import type { BuilderCaution } from '../props.ts';
import { useDialog } from '../useDialog.ts';

interface Props {
  readonly choice: ExerciseChoice | undefined;
  readonly picture: string | undefined;
  readonly cautions: readonly BuilderCaution[];
  readonly add: (id: string) => void;
  readonly close: () => void;
}

/** The whole exercise over the list, so that nobody loses their place. */
export function ExercisePreview({ choice, picture, cautions, add, close }: Props) {
  const dialog = useDialog(choice !== undefined);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => cautions.find((caution) => caution.id === id) ?? []);
  return (
    <dialog ref={dialog} className="builder-look" aria-label={choice?.name} onClose={close}>
      {choice && (
        <>
          <h3>{choice.name}</h3>
          {picture && <img src={picture} alt="" width="560" height="420" />}
          <p>{choice.summary}</p>
          <p className="builder-meta">
            {doseShort(choice.dose)}, {TOOLS[choice.tool]}, {POSITIONS[choice.position].label},{' '}
            {LEVELS[choice.level]}
          </p>
          <ol>
            {[...choice.setUp, ...choice.steps].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            {choice.feel} {choice.breathing} Pressure: at most {choice.pressureCeiling} of 10.
          </p>
          <ul>
            {named([...choice.stopSigns, ...choice.cautions]).map(({ id, kind, name }) => (
              <li key={id}>
                {CAUTION_KINDS[kind]}: {name}
              </li>
            ))}
          </ul>
          <p className="builder-actions">
            <button
              className="button"
              data-kind="main"
              type="button"
              onClick={() => {
                add(choice.id);
                close();
              }}
            >
              Add to routine
            </button>
            <button className="button" type="button" onClick={close}>
              Close
            </button>
            <a className="button" href={paths.exercise(choice.id)}>
              Whole page
            </a>
          </p>
        </>
      )}
    </dialog>
  );
}
