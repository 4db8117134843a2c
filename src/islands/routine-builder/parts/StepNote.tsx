import { useId } from 'react';
import { ROUTINE_LIMITS } from '~/domain/routine/routine.ts';

interface Props {
  /** The exercise, for those who do not see the row. */
  readonly of: string;
  readonly note: string;
  readonly set: (note: string) => void;
}

/** A word for one person. It is printed, and never part of a link. */
export function StepNote({ of, note, set }: Props) {
  const field = useId();
  return (
    <p className="builder-note">
      <label htmlFor={field}>Remark</label>
      <input
        id={field}
        type="text"
        autoComplete="off"
        aria-label={`Remark, ${of}`}
        placeholder="On the card, not in the link"
        maxLength={ROUTINE_LIMITS.note}
        value={note}
        onChange={(event) => set(event.target.value)}
      />
    </p>
  );
}
