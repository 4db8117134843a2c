import type { Breath } from '~/domain/breath/breath.ts';

interface Props {
  readonly breath: Breath | undefined;
}

/** The guided breath in words: it needs no motion, and nobody has to hear it. */
export function BreathWords({ breath }: Props) {
  if (breath === undefined) return null;
  return (
    <p className="breath-words">
      {breath.turn === 'in' ? 'Breathe in' : 'Breathe out'} <span>{breath.seconds}</span>
    </p>
  );
}
