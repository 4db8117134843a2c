import { useId } from 'react';
import { sideWords } from '~/domain/dose/side-words.ts';

const SIDES = ['each', 'left', 'right'] as const;
type Chosen = (typeof SIDES)[number];

interface Props {
  /** The exercise, for those who do not see the row. */
  readonly of: string;
  readonly side: Chosen;
  readonly set: (side: Chosen) => void;
}

/** Each side, or one only. */
export function SideField({ of, side, set }: Props) {
  const field = useId();
  return (
    <p className="builder-number">
      <label htmlFor={field}>Side</label>
      <select
        id={field}
        aria-label={`Side, ${of}`}
        value={side}
        onChange={(event) => set(SIDES.find((one) => one === event.target.value) ?? 'each')}
      >
        {SIDES.map((one) => (
          <option key={one} value={one}>
            {sideWords(one)}
          </option>
        ))}
      </select>
    </p>
  );
}
