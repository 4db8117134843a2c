import { canRedo, canUndo } from '~/domain/routine/history.ts';
import type { Builder } from '../useRoutineBuilder.ts';

interface Props {
  readonly builder: Builder;
}

/** Undo and redo of every change, also for those without a keyboard. */
export function HistoryButtons({ builder }: Props) {
  const { history } = builder.state;
  return (
    <p className="builder-actions">
      <button
        className="button"
        type="button"
        aria-disabled={!canUndo(history)}
        onClick={builder.stepBack}
      >
        Undo last change
      </button>
      <button
        className="button"
        type="button"
        aria-disabled={!canRedo(history)}
        onClick={builder.stepForward}
      >
        Redo
      </button>
    </p>
  );
}
