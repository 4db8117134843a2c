import { paths } from '~/paths.ts';
import { CAUTION_KINDS } from '~/schemas/vocabulary.ts';
import { routineCautions } from '../caution-groups.ts';
import type { BuilderCaution } from '../props.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
  readonly cautions: readonly BuilderCaution[];
}

/** The cautions of what is in the routine, always in sight. */
export function ChosenCautions({ builder, cautions }: Props) {
  const { chosen, always } = routineCautions(builder.routine, builder.choices, cautions);
  if (chosen.length + always.length === 0) return null;
  return (
    <section className="builder-cautions" aria-labelledby="builder-cautions">
      <h2 id="builder-cautions">Before you start</h2>
      <div>
        {chosen.length > 0 && (
          <>
            <h3>With your choice</h3>
            <ul>
              {chosen.map(({ id, name, kind, instead, from }) => (
                <li key={id}>
                  <a href={paths.caution(id)}>{name}</a>
                  <span className="builder-meta">
                    {' '}
                    {from.join(', ')}. {CAUTION_KINDS[kind]}.
                  </span>{' '}
                  {instead}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div>
        <h3>With every exercise</h3>
        {always.map(({ kind, title, cautions: list }) => (
          <p key={kind} data-kind={kind}>
            <b>{title}:</b>{' '}
            {list.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <a href={paths.caution(id)}>{name}</a>
              </span>
            ))}
            .
          </p>
        ))}
      </div>
    </section>
  );
}
