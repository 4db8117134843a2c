import type { Named } from '~/domain/query/named-in.ts';
import { normalise } from '~/domain/query/normalise.ts';
import { queryPlanner } from '~/domain/query/plan.ts';
import { resultsOf } from './from-page.ts';
import { markWords } from './mark-words.ts';
import type { Outcome, Result } from './outcome.ts';
import type { Pagefind, Sources } from './sources.ts';

/** Pages that are looked into; each is one small file. */
const MOST_PAGES = 5;
const MOST_RESULTS = 20;

/** A name that covers less of the query than this stands behind what the full text finds. */
const FAINT = 0.2;

/** A search session: what it needs is loaded once, when the first question comes. */
export function searchSession(sources: Sources) {
  let loaded: Promise<{ pagefind: Pagefind; plan: ReturnType<typeof queryPlanner> }> | undefined;

  const load = () => {
    loaded ??= Promise.all([sources.pagefind(), sources.words()]).then(([pagefind, words]) => ({
      pagefind,
      plan: queryPlanner(words),
    }));
    // What failed, perhaps for want of a connection, is tried anew with the next question.
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };

  async function inFull(pagefind: Pagefind, asked: readonly string[]): Promise<Result[]> {
    const { results } = await pagefind.search(asked.join(' '));
    const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
    return pages.flatMap((page) => resultsOf(page, asked));
  }

  /**
   * @param literal search for exactly what was typed
   * @throws when the index cannot be loaded, for instance without a connection
   */
  async function search(query: string, literal = false): Promise<Outcome> {
    const { pagefind, plan } = await load();
    const { named, attempts, mended } = plan(query, literal);
    const words = (mended ?? normalise(query)).split(' ');
    const isFaint = ({ record, share }: Named) => record.kind !== 'Safety' && share < FAINT;
    const clear = named.filter((name) => !isFaint(name));
    const toResults = (list: readonly Named[]) => list.map((name) => fromName(name, words));
    for (const asked of attempts) {
      const hits = await inFull(pagefind, asked);
      if (hits.length === 0) continue;
      const instead = clear.length > 0 ? mended : otherWords(asked, query);
      return {
        results: merge([...toResults(clear), ...hits, ...toResults(named.filter(isFaint))]),
        instead,
      };
    }
    return { results: merge(toResults(named)), instead: mended };
  }

  return { search, load };
}

const otherWords = (asked: readonly string[], query: string): string | undefined => {
  const words = asked.join(' ');
  return words === normalise(query) ? undefined : words;
};

const fromName = ({ record }: Named, words: readonly string[]): Result => {
  const { text, alarm: _, ...shown } = record;
  return { ...shown, excerpt: markWords(text, words) };
};

/** A page that is already there is not shown again; what the index knows of it is added. */
function merge(results: readonly Result[]): Result[] {
  const byUrl = new Map<string, Result>();
  for (const result of results) byUrl.set(result.url, { ...result, ...byUrl.get(result.url) });
  return [...byUrl.values()].slice(0, MOST_RESULTS);
}
