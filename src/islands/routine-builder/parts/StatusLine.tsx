import type { BuilderState } from '../builder-state.ts';

interface Props {
  readonly said: BuilderState['said'];
}

/** The last thing that happened, seen and spoken. */
export function StatusLine({ said }: Props) {
  return (
    <p className="builder-status" role="status">
      <span key={said.count}>{said.text}</span>
    </p>
  );
}
