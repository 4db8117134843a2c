import { useMemo, useState } from 'react';
import type { Muscles } from '~/domain/routine/areas.ts';
import { CONCERNS } from '~/domain/routine/propose/concerns.ts';
import { type Proposal, propose } from '~/domain/routine/propose/propose.ts';
import type { KnownCaution, Wishes } from '~/domain/routine/propose/wishes.ts';
import type { RoutineBuilderProps } from './props.ts';
import type { Builder } from './useRoutineBuilder.ts';

/** All red flags in one: whoever has one needs help, not a list. */
export const WARNING_SIGN: KnownCaution = {
  id: 'warning-sign',
  name: 'One of the warning signs is mine',
  kind: 'red-flag',
  everywhere: true,
};

const USUAL: Wishes = {
  concern: CONCERNS[0]?.id ?? '',
  seconds: 600,
  tools: ['foam-roller'],
  noFloor: false,
  cautions: [],
};

/** What a person answered, and the routine that follows from it. */
export function useWishes(props: RoutineBuilderProps, builder: Builder, muscles: Muscles) {
  const [wishes, setWishes] = useState(USUAL);
  const [proposal, setProposal] = useState<Proposal>();
  const cautions = useMemo<readonly KnownCaution[]>(
    () => [
      WARNING_SIGN,
      ...props.cautions.map(({ id, name, kind, always }) => ({
        id,
        name,
        kind,
        everywhere: always,
      })),
    ],
    [props.cautions],
  );
  return {
    wishes,
    cautions,
    /** What may be ticked; red flags are one box, stop signs are for during the session. */
    conditions: cautions.filter(({ kind }) => kind === 'ask-first' || kind === 'avoid'),
    proposal,
    set: (some: Partial<Wishes>) => {
      setWishes((before) => ({ ...before, ...some }));
      setProposal(undefined);
    },
    ask: () => setProposal(propose(wishes, builder.choices, muscles, cautions)),
    use: () => {
      if (proposal) builder.propose(proposal.routine);
    },
  };
}

/** What the questions are given. */
export type Wishing = ReturnType<typeof useWishes>;
