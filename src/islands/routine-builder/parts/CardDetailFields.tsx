import { useId } from 'react';
import type { CardDetails } from '../card-details.ts';

interface Props {
  readonly details: CardDetails;
  readonly set: (field: keyof CardDetails, value: string) => void;
}

const FIELDS = [
  { key: 'forWhom', label: 'For', most: 60 },
  { key: 'fromWhom', label: 'From', most: 60 },
  { key: 'clinic', label: 'Clinic', most: 80 },
  { key: 'nextVisit', label: 'Next review', most: 30 },
  { key: 'note', label: 'Note', most: 120 },
] as const;

/** What is written on the card for one person. An empty one leaves a line for the pen. */
export function CardDetailFields({ details, set }: Props) {
  const field = useId();
  return (
    <fieldset className="builder-details">
      <legend>Write on the card</legend>
      <p className="builder-meta">
        This stays in this tab and on paper. It is not part of the link, and it is gone when you
        close the tab.
      </p>
      {FIELDS.map(({ key, label, most }) => (
        <p key={key} className="builder-field">
          <label htmlFor={field + key}>{label}</label>
          <input
            id={field + key}
            type="text"
            autoComplete="off"
            maxLength={most}
            value={details[key]}
            onChange={(event) => set(key, event.target.value)}
          />
        </p>
      ))}
    </fieldset>
  );
}
