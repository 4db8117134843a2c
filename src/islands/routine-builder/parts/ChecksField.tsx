import type { OfferedCheck } from '../props.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { CheckBox } from './CheckBox.tsx';

interface Props {
  readonly builder: Builder;
  readonly checks: readonly OfferedCheck[];
}

/** Movement checks for before and after: those that were chosen, and those that fit. */
export function ChecksField({ builder, checks }: Props) {
  const { routine, setChecks } = builder;
  const chosen = routine.checks ?? [];
  const fitting = checks.filter(
    ({ id, exercises }) =>
      chosen.includes(id) || routine.steps.some(({ exercise }) => exercises.includes(exercise)),
  );
  if (fitting.length === 0) return null;
  return (
    <fieldset className="builder-boxes">
      <legend>Check before and after</legend>
      {fitting.map(({ id, name }) => (
        <CheckBox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          set={(on) => setChecks(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  );
}
