import { paths } from '~/paths.ts';
import { WARNING_SIGN, type Wishing } from '../useWishes.ts';
import { CheckBox } from './CheckBox.tsx';

interface Props {
  readonly wishing: Wishing;
}

/** What is ticked here is obeyed by the proposal and minded by the advice. It stays in this page. */
export function CarefulWith({ wishing }: Props) {
  const { wishes, set, conditions } = wishing;
  const toggle = (id: string, on: boolean) =>
    set({ cautions: on ? [...wishes.cautions, id] : wishes.cautions.filter((one) => one !== id) });
  return (
    <fieldset className="builder-boxes builder-careful">
      <legend>Anything to be careful with?</legend>
      <CheckBox
        label={WARNING_SIGN.name}
        checked={wishes.cautions.includes(WARNING_SIGN.id)}
        set={(on) => toggle(WARNING_SIGN.id, on)}
      />
      <p className="builder-meta">
        <a href={paths.safety()}>Read the warning signs</a>. What you tick stays in this page and is
        gone when you close it.
      </p>
      {conditions.map(({ id, name }) => (
        <CheckBox
          key={id}
          label={name}
          checked={wishes.cautions.includes(id)}
          set={(on) => toggle(id, on)}
        />
      ))}
    </fieldset>
  );
}
