import { useEffect, useMemo, useState } from 'react';
import { decodeRoutine, isRoutineLink } from '~/domain/routine/link.ts';
import type { Records } from '~/islands/records/useRecords.ts';

/** Ids that were asked for, and those of them that could not be loaded. */
interface Asked {
  readonly fragment: string;
  readonly lost: readonly string[];
}

/** The routine in the address, as soon as the exercises that it names are here. */
export function useReading(fragment: string, { choices, bring }: Records) {
  const [asked, setAsked] = useState<Asked>();
  const isAsked = asked?.fragment === fragment;
  // The lookup grows without becoming another object: what was asked for says when to look again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const reading = useMemo(
    () => (isRoutineLink(fragment) ? decodeRoutine(fragment, choices) : undefined),
    [fragment, choices, isAsked],
  );
  const missing = (reading?.setAside ?? []).join();
  useEffect(() => {
    if (isAsked || missing === '') return;
    let current = true;
    void bring(missing.split(',')).then(({ lost }) => current && setAsked({ fragment, lost }));
    return () => {
      current = false;
    };
  }, [isAsked, missing, fragment, bring]);
  return {
    reading,
    lost: isAsked ? asked.lost : [],
    waiting: missing !== '' && !isAsked,
  };
}
