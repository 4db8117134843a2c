import { useMemo } from 'react';
import { choicesById } from '~/domain/routine/choice.ts';
import { decodeRoutine, isRoutineLink } from '~/domain/routine/link.ts';
import { Offers } from './Offers.tsx';
import { Playing } from './Playing.tsx';
import type { PlayerProps } from './props.ts';
import { useFragment } from './useFragment.ts';

/** The page of the session player: a routine from the address, or a choice of them. */
export function SessionPlayer(props: PlayerProps) {
  const fragment = useFragment();
  const choices = useMemo(() => choicesById(props.choices), [props.choices]);
  const reading = useMemo(
    () => (isRoutineLink(fragment) ? decodeRoutine(fragment, choices) : undefined),
    [fragment, choices],
  );
  if (!reading?.ok) {
    return <Offers presets={props.presets} choices={choices} problem={reading?.reason} />;
  }
  return (
    <Playing
      key={fragment}
      {...props}
      choices={choices}
      routine={reading.routine}
      setAside={reading.setAside}
    />
  );
}
