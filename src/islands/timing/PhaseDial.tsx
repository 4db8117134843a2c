import type { Breath } from '~/domain/breath/breath.ts';

interface Props {
  /** Line above the digits. */
  readonly above: string;
  readonly digits: string;
  /** Line below the digits. */
  readonly below: string;
  /** Part of the ring that is still there, 0-1. */
  readonly left: number;
  /** Marks the time to work, the one thing that is shown in clay. */
  readonly now: boolean;
  /** Changes with the phase, so that the ring does not sweep back. */
  readonly phase: number;
  /** The guided breath, as a circle that grows and shrinks. */
  readonly breath?: Breath | undefined;
}

/** A ring that empties around large digits. The digits are a silent timer: cues are spoken. */
export function PhaseDial({ above, digits, below, left, now, phase, breath }: Props) {
  const dash = `${Math.round(left * 1000) / 10} 100`;
  // A full ring drawn as a dash shows its seam.
  const isWhole = left >= 1;
  return (
    <div className="dial" data-now={now ? 'yes' : 'no'}>
      <svg className="dial-ring" viewBox="0 0 100 100" aria-hidden="true">
        {breath && (
          <circle
            className="dial-breath"
            data-turn={breath.turn}
            style={{ transitionDuration: `${breath.length}s` }}
            cx="50"
            cy="50"
            r="44"
          />
        )}
        <circle className="dial-track" cx="50" cy="50" r="47" />
        {left > 0 && (
          <circle
            key={phase}
            className="dial-left"
            cx="50"
            cy="50"
            r="47"
            pathLength="100"
            {...(isWhole ? {} : { strokeDasharray: dash })}
          />
        )}
      </svg>
      <p className="dial-line">{above}</p>
      <p className="dial-digits" role="timer" aria-label="Time left" data-long={digits.length > 4}>
        {digits}
      </p>
      <p className="dial-line">{below}</p>
    </div>
  );
}
