import { useState } from 'react';
import { type CheckIns, type Way, withAnswer } from '~/domain/journal/check-in.ts';
import { leap, type Spent, UNSPENT } from '~/domain/journal/stretches.ts';

interface Journal {
  readonly spent: Spent;
  readonly checkIns: CheckIns;
  readonly way: Way;
  /** The first step that is done that way, counted from 0. */
  readonly wayFrom: number;
}

const EMPTY: Journal = { spent: UNSPENT, checkIns: new Map(), way: 'usual', wayFrom: 0 };

/** What was done of a session and how it felt. It never leaves the device. */
export function useJournal() {
  const [journal, setJournal] = useState(EMPTY);
  const [dismissed, setDismissed] = useState(-1);
  const { checkIns } = journal;
  return {
    ...journal,
    /** The last step whose question was put away without an answer, or -1. */
    dismissed,
    /** A jump, in milliseconds; before the start only the place to begin is chosen. */
    jump(from: number, to: number, begun: boolean) {
      const spent = begun ? leap(journal.spent, from, to) : { closed: [], since: to };
      setJournal({ ...journal, spent });
    },
    answer: (step: number, answer: number) =>
      setJournal({ ...journal, checkIns: withAnswer(checkIns, step, answer) }),
    choose: (way: Way, wayFrom: number) => setJournal({ ...journal, way, wayFrom }),
    dismiss: setDismissed,
    /** Goes on with what an earlier page kept, or begins anew. */
    open({ spent, checkIns: kept, way, wayFrom }: Journal = EMPTY) {
      setJournal({ spent, checkIns: kept, way, wayFrom });
      setDismissed(-1);
    },
  };
}

export type JournalState = ReturnType<typeof useJournal>;
