import { cautionsOf, stopSignsOf } from '~/domain/routine/cautions.ts';
import type { Choices } from '~/domain/routine/choice.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import { paths } from '~/paths.ts';
import type { Warning } from './props.ts';

interface Props {
  readonly routine: Routine;
  readonly choices: Choices;
  readonly warnings: readonly Warning[];
  readonly everywhere: readonly string[];
}

/** When to stop, and who should leave an exercise of this routine out or ask first. */
export function Warnings({ routine, choices, warnings, everywhere }: Props) {
  const known = new Map(warnings.map((warning) => [warning.id, warning]));
  const lists = [
    { title: 'Stop for today if you feel', ids: stopSignsOf(routine, choices) },
    { title: 'Leave it out, or ask first', ids: cautionsOf(routine, choices, everywhere) },
  ];
  return (
    <details className="player-warnings">
      <summary>Stop signs and cautions</summary>
      {lists.map(({ title, ids }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <a href={paths.caution(id)}>{known.get(id)?.name ?? id}</a>.{' '}
                {known.get(id)?.instead}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
