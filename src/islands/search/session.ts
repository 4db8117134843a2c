import { withoutFillers } from '~/domain/query/fillers.ts';
import type { Named } from '~/domain/query/named-in.ts';
import { isSafety } from '~/domain/query/names.ts';
import { normalise, tokens } from '~/domain/query/normalise.ts';
import { plannerInSteps } from '~/domain/query/plan.ts';
import { resultOf } from './from-page.ts';
import { inSlices } from './in-slices.ts';
import { markWords } from './mark-words.ts';
import type { Outcome, Result } from './outcome.ts';
import type { Sources } from './sources.ts';

/** Pages that are looked into; each is one small file. */
const MOST_PAGES = 4;
const MOST_RESULTS = 20;

/** A name that covers less of the query than this stands behind what the full text finds. */
const FAINT = 0.2;

/** How far a search goes. */
export type SearchDepth = 'names' | 'all' | 'literal';

/** A search session: what it needs is loaded once, when the first question comes. */
export function searchSession(sources: Sources) {
  const load = once(async () => inSlices(plannerInSteps(await sources.words())));
  const loadIndex = once(sources.pagefind);

  async function inFull(asked: readonly string[]): Promise<Result[]> {
    const pagefind = await loadIndex();
    try {
      const { results } = await pagefind.search(asked.join(' '));
      const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
      return firstOfEachKind(
        pages.flatMap((page) => resultOf(page, asked) ?? []),
        ({ kind }) => kind,
      );
    } catch (error) {
      // A Pagefind that lost a part keeps to it: the next try needs a new one.
      loadIndex.forget();
      throw error;
    }
  }

  /**
   * @param how `names` asks the full text, which is far larger, only for words that are in no name;
   *   `all` always; `literal` searches for exactly what was typed
   * @throws when the index cannot be loaded, for instance without a connection
   */
  async function search(query: string, how: SearchDepth = 'names'): Promise<Outcome> {
    const plan = await load();
    const { named, covered, attempts, mended } = plan(query, how === 'literal');
    const words = withoutFillers(tokens(mended ?? query));
    const isFaint = ({ record, share }: Named) => !isSafety(record) && share < FAINT;
    const clear = named.filter((name) => !isFaint(name));
    const toResults = (list: readonly Named[]) => list.map((name) => fromName(name, words));
    if (covered && how === 'names') {
      return { results: merge(toResults(safetyFirst(named))), instead: mended, more: true };
    }
    for (const asked of attempts) {
      const hits = await inFull(asked);
      if (hits.length === 0) continue;
      const instead = clear.length > 0 ? mended : otherWords(asked, query);
      return {
        results: merge([...toResults(clear), ...hits, ...toResults(named.filter(isFaint))]),
        instead,
        more: false,
      };
    }
    return { results: merge(toResults(named)), instead: mended, more: false };
  }

  return { search, load };
}

/** The best of each kind before the rest: entries of lists are many and short, and would fill it. */
function firstOfEachKind<T extends object>(
  results: readonly T[],
  kindOf: (result: T) => string,
): T[] {
  const firsts = new Set(
    [...Map.groupBy(results, kindOf).values()].flatMap(([first]) => first ?? []),
  );
  return [...firsts, ...results.filter((result) => !firsts.has(result))];
}

/** All that is about safety, then the best of each kind: what to do, what to read, the place. */
function safetyFirst(named: readonly Named[]): readonly Named[] {
  const isAnswer = ({ record, full }: Named) => full && isSafety(record);
  const others = named.filter((name) => !isAnswer(name));
  return [...named.filter(isAnswer), ...firstOfEachKind(others, ({ record }) => record.kind)];
}

/** Loads once; what failed, perhaps for want of a connection, is tried anew when asked again. */
function once<T>(fetchIt: () => Promise<T>): { (): Promise<T>; forget(): void } {
  let loaded: Promise<T> | undefined;
  const forget = () => {
    loaded = undefined;
  };
  const load = () => {
    loaded ??= fetchIt().catch((error: unknown) => {
      forget();
      throw error;
    });
    return loaded;
  };
  return Object.assign(load, { forget });
}

const otherWords = (asked: readonly string[], query: string): string | undefined => {
  const words = asked.join(' ');
  return words === normalise(query) ? undefined : words;
};

const fromName = ({ record }: Named, words: readonly string[]): Result => {
  const { text, alarm: _, asksFirst: __, ...shown } = record;
  return { ...shown, safety: isSafety(record), excerpt: markWords(text, words) };
};

/** A page that is already there is not shown again. */
function merge(results: readonly Result[]): Result[] {
  const byUrl = new Map<string, Result>();
  for (const result of results) if (!byUrl.has(result.url)) byUrl.set(result.url, result);
  return [...byUrl.values()].slice(0, MOST_RESULTS);
}
