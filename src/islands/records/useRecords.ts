import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { paths } from '~/paths.ts';
import type { RecordsOnPage } from './from-corpus.ts';
import type { ExerciseRecord } from './record.ts';
import { recordStore } from './record-store.ts';

/** Shelves that come by themselves once the page stands; others when they are asked for. */
const UNASKED = 4;

const fetchShelf = async (shelf: number): Promise<unknown> => {
  const answer = await fetch(paths.exerciseRecords(shelf));
  if (!answer.ok) throw new Error(`no shelf ${shelf}: ${answer.status}`);
  return answer.json();
};

/** The exercises known on this page: those that it carries, and those that were fetched since. */
export function useRecords({ first, shelves }: RecordsOnPage) {
  const [store] = useState(() => recordStore(first, shelves, fetchShelf));
  const [records, setRecords] = useState<readonly ExerciseRecord[]>(first);

  const bring = useCallback(
    async (ids: readonly string[]) => {
      const brought = await store.bring(ids);
      if (brought.learned) setRecords(store.all());
      return brought;
    },
    [store],
  );
  const bringNext = useCallback(async () => {
    const { learned } = await store.bringNext();
    if (learned) startTransition(() => setRecords(store.all()));
    return learned;
  }, [store]);

  useEffect(() => {
    const some = async () => {
      for (let at = 0; at < UNASKED && store.hasMore(); at += 1) if (!(await bringNext())) return;
    };
    void some();
  }, [store, bringNext]);

  return useMemo(
    () => ({ records, choices: store.choices, bring, bringNext, hasMore: store.hasMore() }),
    [records, store, bring, bringNext],
  );
}

/** What the islands are given of the exercises. */
export type Records = ReturnType<typeof useRecords>;
