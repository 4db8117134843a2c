import { useId, useState } from 'react';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

/** Larger than any routine file; what is larger is not even read. */
const MOST_BYTES = 200_000;

/** Opens a routine from a file; a file that is none says so and changes nothing. */
export function OpenFile({ builder }: Props) {
  const field = useId();
  const [trouble, setTrouble] = useState('');
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const reason =
      file.size > MOST_BYTES
        ? 'This file is too long to be a routine.'
        : await builder.openFile(await file.text());
    setTrouble(
      reason && `${reason} ${/^This file names (?:an|exercises) /.test(reason) ? '' : KEPT}`.trim(),
    );
    input.value = '';
  };
  return (
    <p className="builder-field">
      <label htmlFor={field}>Open a routine file</label>
      <input
        id={field}
        type="file"
        accept=".json,application/json"
        onChange={(event) => void open(event.target)}
      />
      <span role="alert">{trouble}</span>
    </p>
  );
}

const KEPT = 'Your routine is as it was.';
