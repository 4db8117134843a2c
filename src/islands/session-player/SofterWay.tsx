import type { SofterWays } from './props.ts';
import type { JournalState } from './useJournal.ts';

interface Props {
  readonly journal: JournalState;
  readonly ways: SofterWays | undefined;
  /** Whether the exercise is otherwise done on the floor. */
  readonly floor: boolean;
}

/** What to do instead, once a softer way was chosen. */
export function SofterWay({ journal, ways, floor }: Props) {
  const { way, choose } = journal;
  if (way === 'usual' || ways === undefined) return null;
  const isOffFloor = way === 'no-floor' && floor && ways.noFloor !== undefined;
  return (
    <section className="player-softer" aria-label="Softer version">
      <p>
        <strong>{isOffFloor ? 'Without the floor' : 'Softer'}:</strong>{' '}
        {isOffFloor ? ways.noFloor : ways.easier}
      </p>
      {isOffFloor && <p>Pause while you get up.</p>}
      <button type="button" className="button" onClick={() => choose('usual')}>
        Back to the usual version
      </button>
    </section>
  );
}
