import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { shelfOf, shelvesFor } from '~/domain/routine/shelf.ts';
import { recordsOnPage, shelvesOf } from '~/islands/records/from-corpus.ts';
import { parseShelf } from '~/islands/records/record.ts';
import { recordStore } from '~/islands/records/record-store.ts';

const { corpus: whole } = readContent('.');
/** The ready routines name almost every exercise; without them there is something to fetch. */
const corpus = { ...whole, routines: [] };
const MOST = 6;
const { first } = recordsOnPage(corpus, MOST);
const shelves = shelvesOf(corpus, MOST);
const overTheWire = async (shelf: number): Promise<unknown> =>
  JSON.parse(JSON.stringify(shelves[shelf]));
const store = (fetchShelf = overTheWire) => recordStore(first, shelves.length, fetchShelf);
const onShelves = shelves.flatMap(({ records }) => records.map(({ choice }) => choice.id));
const one = onShelves[0] ?? '';

/** The library many times over, under other ids. */
const grown = (times: number) => ({
  ...whole,
  exercises: Array.from({ length: times }, (_, at) =>
    corpus.exercises.map((exercise) => ({
      ...exercise,
      id: at ? `${exercise.id}-${at}` : exercise.id,
    })),
  ).flat(),
});

describe('what a page carries', () => {
  it('and the shelves hold every exercise once', () => {
    const ids = [...first.map(({ choice }) => choice.id), ...onShelves];
    expect(onShelves.length).toBeGreaterThan(5);
    expect(ids.toSorted()).toEqual(corpus.exercises.map(({ id }) => id).toSorted());
  });

  it('has what the ready routines need', () => {
    const ids = new Set(recordsOnPage(whole, 0).first.map(({ choice }) => choice.id));
    const named = whole.routines.flatMap(({ steps }) => steps.map(({ exercise }) => exercise));
    expect(named.length).toBeGreaterThan(20);
    for (const id of named) expect(ids).toContain(id);
  });

  it('does not grow with the library, and no shelf does', () => {
    const large = grown(20);
    const bytes = (from: typeof whole) => JSON.stringify(recordsOnPage(from)).length;
    expect(large.exercises.length).toBe(20 * corpus.exercises.length);
    expect(bytes(large)).toBeLessThan(bytes(whole) * 1.1);
    const most = Math.max(...shelvesOf(large).map(({ records }) => records.length));
    expect(most).toBeLessThan(60);
  });
});

describe('the store of records', () => {
  it('fetches what is asked for, and nothing twice', async () => {
    const asked: number[] = [];
    const records = store((shelf) => {
      asked.push(shelf);
      return overTheWire(shelf);
    });
    const lookup = records.choices;
    expect(lookup.has(one)).toBe(false);
    expect(await records.bring([one, one])).toEqual({ learned: true, lost: [] });
    expect(await records.bring([one])).toEqual({ learned: false, lost: [] });
    expect(lookup.get(one)?.id).toBe(one);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('brings the twin that may stand in', async () => {
    const twinned = shelves
      .flatMap(({ records }) => records)
      .find(({ ways }) => ways.twin !== undefined && onShelves.includes(ways.twin));
    expect(twinned).toBeDefined();
    const records = store();
    await records.bring([twinned?.choice.id ?? '']);
    expect(records.choices.has(twinned?.ways.twin ?? '')).toBe(true);
  });

  it('says which ids were lost, and tries anew', async () => {
    let isBroken = true;
    const records = store(async (shelf) => {
      if (isBroken) throw new Error('no connection');
      return overTheWire(shelf);
    });
    expect(await records.bring([one])).toEqual({ learned: false, lost: [one] });
    isBroken = false;
    expect(await records.bring([one])).toEqual({ learned: true, lost: [] });
  });

  it('takes what is no shelf for a lost one', async () => {
    const records = store(async () => ({ error: 'a page of the host' }));
    expect(await records.bring([one])).toEqual({ learned: false, lost: [one] });
  });

  it('does not hold an unknown id for a lost one', async () => {
    expect(await store().bring(['never-was'])).toMatchObject({ lost: [] });
  });

  it('follows a newer version that has another number of shelves', async () => {
    const old = recordStore(first, shelves.length + 3, async (shelf) => {
      if (shelf >= shelves.length) throw new Error('gone');
      return overTheWire(shelf);
    });
    for (let at = 0; at < 6; at += 1) await old.bringNext();
    expect(await old.bring([one])).toMatchObject({ lost: [] });
    expect(old.choices.has(one)).toBe(true);
  });

  it('comes to the end of the shelves', async () => {
    const records = store();
    for (let at = 0; at < shelves.length; at += 1) await records.bringNext();
    expect(records.hasMore()).toBe(false);
    expect(records.all().map(({ rank }) => rank)).toEqual(corpus.exercises.map((_, at) => at));
  });
});

it('a shelf is parsed as it was written', () => {
  expect(shelves.length).toBeGreaterThan(0);
  for (const shelf of shelves) {
    expect(parseShelf(JSON.parse(JSON.stringify(shelf)))).toMatchObject({
      shelves: shelves.length,
      records: shelf.records.map(({ choice, rank }) => ({ choice, rank })),
    });
  }
});

it('an id always has one shelf, and shelves are filled evenly', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 500 }), (id, count) => {
      const shelf = shelfOf(id, count);
      return Number.isInteger(shelf) && shelf >= 0 && shelf < count && shelf === shelfOf(id, count);
    }),
  );
  const ids = Array.from({ length: 10_000 }, (_, at) => `calf-roll-${at}`);
  const count = shelvesFor(ids.length);
  const most = Math.max(
    ...Map.groupBy(ids, (id) => shelfOf(id, count))
      .values()
      .map((some) => some.length),
  );
  expect(most).toBeLessThan(60);
});
