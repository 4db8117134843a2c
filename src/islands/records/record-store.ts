import { type Choices, choicesById, type ExerciseChoice } from '~/domain/routine/choice.ts';
import { shelfOf } from '~/domain/routine/shelf.ts';
import { type ExerciseRecord, parseShelf, type Shelf } from './record.ts';

/** What came of asking for exercises by their ids. */
interface Brought {
  /** Whether any is known now that was not before. */
  readonly learned: boolean;
  /** Ids of which nothing can be said, since their shelf could not be loaded. */
  readonly lost: readonly string[];
}

/** The exercises that are known so far. The lookup stays the same object while it grows. */
export interface RecordStore {
  readonly choices: Choices;
  all(): readonly ExerciseRecord[];
  /** Fetches what is not known yet, with the twins that can stand in. Never throws. */
  bring(ids: readonly string[]): Promise<Brought>;
  /** Fetches the next shelf that was not fetched. Never throws. */
  bringNext(): Promise<Brought>;
  /** Whether shelves are left that were not fetched. */
  hasMore(): boolean;
}

/**
 * @param first records that the page carries
 * @param shelves how many shelves hold the rest; 0 for none
 * @param fetchShelf gives the JSON of a shelf; throws without a connection
 */
export function recordStore(
  first: readonly ExerciseRecord[],
  shelves: number,
  fetchShelf: (shelf: number) => Promise<unknown>,
): RecordStore {
  const records = new Map(first.map((record) => [record.choice.id, record]));
  const choices = choicesById(first.map(({ choice }) => choice)) as Map<string, ExerciseChoice>;
  let count = shelves;
  const fetched = new Map<number, Promise<Shelf>>();

  function open(shelf: number): Promise<Shelf> {
    const known = fetched.get(shelf);
    if (known) return known;
    const reading = fetchShelf(shelf).then(parseShelf);
    fetched.set(shelf, reading);
    reading.catch(() => fetched.delete(shelf));
    return reading;
  }

  /** @returns whether the shelves were numbered anew, as a newer version of the site does. */
  async function learn(shelf: number): Promise<boolean> {
    const { shelves: now, records: found } = await open(shelf);
    for (const record of found) {
      records.set(record.choice.id, record);
      choices.set(record.choice.id, record.choice);
    }
    if (now === count) return false;
    count = now;
    fetched.clear();
    return true;
  }

  async function bring(ids: readonly string[]): Promise<Brought> {
    const before = records.size;
    const lost: string[] = [];
    const missing = (some: readonly string[]) =>
      [...new Set(some)].filter((id) => !records.has(id) && !lost.includes(id));
    const twins = () => ids.flatMap((id) => records.get(id)?.ways.twin ?? []);
    for (const some of [() => ids, () => ids, twins]) {
      if (count === 0) break;
      await Promise.all(
        missing(some()).map(async (id) => {
          await learn(shelfOf(id, count)).catch(() => lost.push(id));
        }),
      );
    }
    return { learned: records.size > before, lost: lost.filter((id) => ids.includes(id)) };
  }

  const next = () =>
    Array.from({ length: count }, (_, shelf) => shelf).find((shelf) => !fetched.has(shelf));

  return {
    choices,
    all: () => [...records.values()].toSorted((a, b) => a.rank - b.rank),
    bring,
    bringNext: async () => {
      const shelf = next();
      const before = records.size;
      await (shelf === undefined ? undefined : learn(shelf).catch(() => undefined));
      return { learned: records.size > before, lost: [] };
    },
    hasMore: () => next() !== undefined,
  };
}
