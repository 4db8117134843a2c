import { startTransition, useEffect, useState } from 'react';
import { decodeRoutine, encodeRoutine, isRoutineLink } from '~/domain/routine/link.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import type { Records } from '~/islands/records/useRecords.ts';
import { paths } from '~/paths.ts';
import { type BuilderState, open } from './builder-state.ts';
import { newId } from './new-id.ts';
import { readWith } from './read-with.ts';
import { lostNotice, setAsideNotice } from './set-aside.ts';

type Go = (step: (state: BuilderState) => BuilderState) => void;

/**
 * Opens a routine from the address, now and whenever the fragment changes, and makes the links of
 * the present one.
 * @param ready false until the saved routine was read, so that a link comes on top of it
 */
export function useRoutineLink(
  state: BuilderState,
  { choices, bring }: Records,
  ready: boolean,
  go: Go,
) {
  const [notice, setNotice] = useState<string>();
  const [origin, setOrigin] = useState('');
  const [opened, setOpened] = useState(false);
  const { own, history } = state;
  const routine = history.present;
  const touched = history.past.length + history.future.length > 0;

  useEffect(() => {
    if (!ready) return;
    setOrigin(window.location.origin);
    const read = async () => {
      const { hash } = window.location;
      if (!isRoutineLink(hash)) return undefined;
      const { reading, lost } = await readWith({ bring }, () => decodeRoutine(hash, choices));
      if (hash !== window.location.hash) return undefined;
      if (lost.length > 0) {
        setNotice(lostNotice('This link', lost));
        return undefined;
      }
      if (!reading.ok) {
        setNotice(`${reading.reason} Your routine is as it was.`);
        return undefined;
      }
      const { setAside } = reading;
      setNotice(setAside.length > 0 ? setAsideNotice('This link', setAside) : undefined);
      return { id: newId(), ...reading.routine };
    };
    const show = (linked?: Routine) => {
      // Drawn in slices: a whole routine at once would keep a phone from answering.
      startTransition(() => {
        if (linked) go((before) => open(before, linked));
        setOpened(true);
      });
    };
    const listen = () =>
      void read().then(show, (error: unknown) => {
        show();
        throw error;
      });
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, [ready, choices, bring, go]);

  // Once the routine was changed the old link is wrong: a reload would bring it back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after every change of the routine
  useEffect(() => {
    if (!ready || !own || !touched || !isRoutineLink(window.location.hash)) return;
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  }, [ready, own, touched, routine]);

  const play = paths.play(encodeRoutine(routine));
  const short = new URL(
    paths.play(encodeRoutine({ ...routine, name: '' })),
    origin || 'https://localhost',
  );
  return {
    notice,
    /** Whether the address was looked at. */
    read: opened,
    addresses: {
      /** The builder with this routine, to be shared. */
      share: origin + paths.build(encodeRoutine(routine)),
      play,
      /** The player with this routine, for the QR code. */
      card: origin + play,
      /** The player without the name, to be typed from paper. */
      short: short.host + short.pathname + short.hash,
    },
  };
}
