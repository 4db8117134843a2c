import { useRescueFocus } from '../useRescueFocus.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

/** Brings back what was just removed or replaced. It stays until the next such change. */
export function UndoGroup({ builder }: Props) {
  const { offer } = builder.state;
  const button = useRescueFocus<HTMLButtonElement>(offer);
  if (!offer) return null;
  return (
    <fieldset className="builder-undo" aria-label="Undo">
      <span>{offer.text}</span>
      <button ref={button} className="button" type="button" onClick={builder.bringBack}>
        Undo
      </button>
    </fieldset>
  );
}
