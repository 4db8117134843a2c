import { clockTime } from '~/domain/dose/clock-time.ts';
import { roughDuration } from '~/domain/dose/spoken-duration.ts';
import type { Choices } from '~/domain/routine/choice.ts';
import { decodeRoutine } from '~/domain/routine/link.ts';
import { titleOf } from '~/domain/routine/routine.ts';
import { paths } from '~/paths.ts';
import type { PresetOffer } from './props.ts';
import { useLeftSession } from './useSavedSession.ts';

interface Props {
  readonly presets: readonly PresetOffer[];
  readonly choices: Choices;
  /** Why the address could not be read. */
  readonly problem: string | undefined;
}

/** What there is to play when the address names no routine. */
export function Offers({ presets, choices, problem }: Props) {
  return (
    <div className="player-offers">
      <h1>Session player</h1>
      {problem && (
        <p className="player-notice" role="alert">
          {problem} Choose a routine below, or build your own.
        </p>
      )}
      <p className="lede">
        A routine step by step: what to do, how long and on which side, with a signal at every
        change. Lay the phone on the floor and follow.
      </p>
      <LeftSession choices={choices} />
      <ul className="player-presets">
        {presets.map(({ id, name, summary, fragment, seconds }) => (
          <li key={id}>
            <h2>
              <a href={paths.play(fragment)}>{name}</a>
            </h2>
            <p>{summary}</p>
            <p className="player-small">
              {roughDuration(seconds)} · <a href={paths.routine(id)}>Card to print</a>
            </p>
          </li>
        ))}
      </ul>
      <p>
        Or <a href={paths.build()}>build your own routine</a> and start it from there.
      </p>
    </div>
  );
}

function LeftSession({ choices }: Pick<Props, 'choices'>) {
  const left = useLeftSession();
  if (left === undefined) return null;
  const reading = decodeRoutine(left.fragment, choices);
  if (!reading.ok) return null;
  return (
    <p className="player-notice">
      You left <a href={paths.play(left.fragment)}>{titleOf(reading.routine)}</a> at{' '}
      {clockTime(Math.floor(left.elapsedMs / 1000))}.
    </p>
  );
}
