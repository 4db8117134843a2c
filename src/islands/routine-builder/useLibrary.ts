import { createStore, del, entries, set } from 'idb-keyval';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type KeptRoutine,
  type LibraryReading,
  readLibrary,
  recordOf,
} from '~/domain/routine/library.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import { serialiseRoutine } from '~/domain/routine/stored.ts';
import type { Records } from '~/islands/records/useRecords.ts';
import { agree, type BuilderState } from './builder-state.ts';
import { libraryTrouble } from './library-trouble.ts';
import { rememberCount, rememberedCount } from './remembered-count.ts';
import { lostNotice } from './set-aside.ts';

const CHANNEL = 'uncurl.routines';

type Go = (step: (state: BuilderState) => BuilderState) => void;

/** The routines kept on this device: saved by themselves, and the same in every open tab. */
export function useLibrary(
  state: BuilderState,
  { choices, bring }: Records,
  ready: boolean,
  go: Go,
) {
  const [reading, setReading] = useState<Pick<LibraryReading, 'kept' | 'damaged'>>({
    kept: [],
    damaged: [],
  });
  const [notice, setNotice] = useState<string>();
  const store = useRef<ReturnType<typeof createStore>>(undefined);
  const channel = useRef<BroadcastChannel>(undefined);
  const written = useRef(new Map<string, string>());
  const { own, history } = state;
  const routine = history.present;
  const touched = history.past.length + history.future.length > 0;

  /** Does something to the store; trouble is told, and never thrown. */
  const attempt = useCallback(async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      store.current ??= createStore('uncurl', 'routines');
      return await act();
    } catch (error) {
      setNotice(libraryTrouble(error));
      return undefined;
    }
  }, []);

  const read = useCallback(async () => {
    const found = await attempt(async () => {
      const stored = await entries(store.current);
      const known = readLibrary(stored, choices);
      if (known.missing.length === 0) return known;
      const { lost } = await bring(known.missing);
      const { kept, damaged } = readLibrary(stored, choices);
      if (lost.length === 0) return { kept, damaged };
      setNotice(lostNotice('A kept routine', lost));
      const isWhole = ({ setAside }: KeptRoutine) => !setAside.some((id) => lost.includes(id));
      return { kept: kept.filter(isWhole), damaged: [] };
    });
    if (!found) return undefined;
    for (const kept of found.kept) written.current.set(kept.id, serialiseRoutine(kept.routine));
    setReading(found);
    return found;
  }, [attempt, choices, bring]);

  const tell = useCallback((id: string) => channel.current?.postMessage(id), []);

  useEffect(() => {
    const first = async () => {
      const found = await read();
      if (!found) return;
      if (found.damaged.length > 0) {
        setNotice(
          `${found.damaged.length === 1 ? 'One kept routine is' : `${found.damaged.length} kept routines are`} damaged and cannot be read. The others are here.`,
        );
      } else if (found.kept.length === 0 && rememberedCount() > 0) {
        setNotice(
          'The routines kept on this device are gone: the browser has cleared them. A link, a file or a printed card brings a routine back.',
        );
      }
      rememberCount(found.kept.length);
    };
    void first();
    if (typeof BroadcastChannel === 'undefined') return;
    const tabs = new BroadcastChannel(CHANNEL);
    channel.current = tabs;
    tabs.onmessage = async ({ data }) => {
      const found = await read();
      const theirs = found?.kept.find(({ id }) => id === data);
      if (theirs) go((before) => agree(before, theirs.routine));
    };
    return () => tabs.close();
  }, [read, go]);

  const keep = useCallback(
    async (kept: Routine) => {
      const { id } = kept;
      if (id === undefined) return;
      const text = serialiseRoutine(kept);
      if (written.current.get(id) === text) return;
      written.current.set(id, text);
      const done = await attempt(async () => {
        await set(id, recordOf(kept, Date.now()), store.current);
        return true;
      });
      if (!done) {
        written.current.delete(id);
        return;
      }
      const found = await read();
      if (found) rememberCount(found.kept.length);
      tell(id);
    },
    [attempt, read, tell],
  );

  useEffect(() => {
    if (!ready || !own || !touched || routine.id === undefined) return;
    if (routine.steps.length === 0 && !written.current.has(routine.id)) return;
    void keep(routine);
  }, [ready, own, touched, routine, keep]);

  const forget = async ({ id }: KeptRoutine) => {
    await attempt(() => del(id, store.current));
    written.current.delete(id);
    const found = await read();
    if (found) rememberCount(found.kept.length);
    tell(id);
  };

  return { kept: reading.kept, notice, keep, forget };
}
