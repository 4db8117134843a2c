import { useEffect, useState } from 'react';
import { begin } from '~/domain/routine/history.ts';
import { encodeRoutine } from '~/domain/routine/link.ts';
import { EMPTY_ROUTINE, type Routine } from '~/domain/routine/routine.ts';
import { parseStoredRoutine, serialiseRoutine } from '~/domain/routine/stored.ts';
import type { Records } from '~/islands/records/useRecords.ts';
import type { BuilderState } from './builder-state.ts';
import { newId } from './new-id.ts';
import { readWith } from './read-with.ts';
import { lostNotice, setAsideNotice } from './set-aside.ts';

const KEY = 'uncurl.routine';
/** The own routine that a preset or a link took the place of. */
const EARLIER_KEY = 'uncurl.routine.earlier';

const BLOCKED =
  'This browser does not let the page save anything. Your routine stays here until you close the page: copy the link to keep it.';

type Go = (step: (state: BuilderState) => BuilderState) => void;

/** Keeps the routine in this browser, and brings it back when the page opens. */
export function useSavedRoutine(state: BuilderState, { choices, bring }: Records, go: Go) {
  const [kept, setKept] = useState<'not read' | 'read' | 'lost'>('not read');
  const [notice, setNotice] = useState<string>();
  const [earlier, setEarlier] = useState<Routine>();
  const { own, displaced, history } = state;
  const routine = history.present;
  const read = kept === 'read';
  const touched = history.past.length + history.future.length > 0;

  useEffect(() => {
    const stored = async (key: string) => {
      const text = localStorage.getItem(key);
      return text === null
        ? undefined
        : readWith({ bring }, () => parseStoredRoutine(text, choices));
    };
    const first = async () => {
      const { reading, lost = [] } = (await stored(KEY)) ?? {};
      if (lost.length > 0) {
        // Whatever is built now is not saved: it would take the place of what cannot be read.
        setNotice(lostNotice('Your saved routine', lost));
        setKept('lost');
        return;
      }
      if (reading?.ok) {
        go((before) => ({ ...before, history: begin({ id: newId(), ...reading.routine }) }));
        if (reading.setAside.length > 0) {
          setNotice(setAsideNotice('Your saved routine', reading.setAside));
        }
      } else if (reading) {
        go((before) => ({ ...before, history: begin({ ...EMPTY_ROUTINE, id: newId() }) }));
        setNotice(`${reading.reason} What you build now is saved in its place.`);
      }
      const last = (await stored(EARLIER_KEY))?.reading;
      if (last?.ok) setEarlier(last.routine);
      if (reading === undefined) {
        go((before) => ({ ...before, history: begin({ ...EMPTY_ROUTINE, id: newId() }) }));
      }
      setKept('read');
    };
    first().catch(() => {
      setNotice(BLOCKED);
      setKept('read');
    });
  }, [choices, bring, go]);

  useEffect(() => {
    if (!read || !own || !touched) return;
    try {
      if (routine.steps.length > 0) localStorage.setItem(KEY, serialiseRoutine(routine));
      else localStorage.removeItem(KEY);
      if (displaced) localStorage.setItem(EARLIER_KEY, serialiseRoutine(displaced));
    } catch {
      setNotice(BLOCKED);
    }
    if (displaced) setEarlier(displaced);
  }, [read, own, touched, routine, displaced]);

  const isOther = earlier && encodeRoutine(earlier) !== encodeRoutine(routine);
  return { read, lost: kept === 'lost', notice, earlier: isOther ? earlier : undefined };
}
