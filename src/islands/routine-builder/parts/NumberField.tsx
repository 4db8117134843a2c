import { useId, useState } from 'react';
import { clampTo, isWithin } from '~/domain/dose/limits.ts';

interface Props {
  readonly label: string;
  /** The exercise, for those who do not see the row. */
  readonly of: string;
  readonly value: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly step: number;
  readonly set: (value: number) => void;
}

/**
 * A number that may be half typed: "6" on the way to "60" is not taken yet. On leaving the field
 * it is brought inside the limits.
 */
export function NumberField({ label, of, value, limits, step, set }: Props) {
  const field = useId();
  const [typed, setTyped] = useState<string>();
  const valid = typed === undefined || isWithin(Number(typed), limits);

  const type = (text: string) => {
    setTyped(text);
    if (isWithin(Number(text), limits)) set(Number(text));
  };
  const leave = () => {
    if (typed) set(clampTo(Number(typed), limits, value));
    setTyped(undefined);
  };
  return (
    <p className="builder-number">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="number"
        aria-label={`${label}, ${of}`}
        inputMode="numeric"
        min={limits.least}
        max={limits.most}
        step={step}
        aria-invalid={!valid}
        value={typed ?? value}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
    </p>
  );
}
