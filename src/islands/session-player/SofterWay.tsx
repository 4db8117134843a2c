import type { SofterWays } from './props.ts';
import type { JournalState } from './useJournal.ts';

interface Props {
  readonly journal: JournalState;
  readonly ways: SofterWays | undefined;
  /** The step of the session, counted from 0. */
  readonly step: number;
  /** Whether the exercise is otherwise done on the floor. */
  readonly floor: boolean;
  /** Name of another exercise that is shown in its place. */
  readonly twin: string | undefined;
}

/** What to do instead, once a softer way was chosen. */
export function SofterWay({ journal, ways, step, floor, twin }: Props) {
  const { way, wayFrom, choose } = journal;
  if (way === 'usual' || step < wayFrom || ways === undefined) return null;
  const isOffFloor = way === 'no-floor' && floor && ways.noFloor !== undefined;
  return (
    <section className="player-softer" aria-label="Softer version">
      <p>
        <strong>{isOffFloor ? 'Without the floor' : 'Softer'}:</strong>{' '}
        {isOffFloor ? (twin ? `${twin} instead.` : ways.noFloor) : ways.easier}
      </p>
      {isOffFloor && <p>Pause while you get up.</p>}
      <button type="button" className="button" onClick={() => choose('usual', 0)}>
        Back to the usual version
      </button>
    </section>
  );
}
