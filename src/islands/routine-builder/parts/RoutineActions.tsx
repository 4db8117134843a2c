import { useId } from 'react';
import { useCopyLink } from '../useCopyLink.ts';
import { usePrint } from '../usePrint.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

const EMPTY = 'Add an exercise first.';

/** What to do with the routine. Of an empty one there is nothing to start, print or copy. */
export function RoutineActions({ builder }: Props) {
  const { addresses, routine, say } = builder;
  const field = useId();
  const { copy, refused, field: link } = useCopyLink(addresses.share, say);
  const print = usePrint();
  const empty = routine.steps.length === 0;
  return (
    <>
      <p className="builder-actions">
        <a
          className="button"
          data-kind="main"
          href={addresses.play}
          aria-disabled={empty || undefined}
          onClick={(event) => {
            if (!empty) return;
            event.preventDefault();
            say(EMPTY);
          }}
        >
          Start session
        </a>
        <button
          className="button"
          type="button"
          aria-disabled={empty}
          onClick={() => (empty ? say(EMPTY) : print())}
        >
          Print card
        </button>
        <button
          className="button"
          type="button"
          aria-disabled={empty}
          onClick={() => (empty ? say(EMPTY) : copy())}
        >
          Copy link
        </button>
      </p>
      {refused && (
        <p className="builder-field">
          <label htmlFor={field}>Link to this routine</label>
          <input id={field} ref={link} type="text" readOnly value={addresses.share} />
        </p>
      )}
    </>
  );
}
