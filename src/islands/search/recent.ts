const KEY = 'uncurl.searches';
const MOST = 6;

/** What other code, or another version, may have left under the key is nobody's search. */
const searchesIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];

/** What was searched for on this device, the latest first; nothing if storage is closed. */
export function recentSearches(): readonly string[] {
  try {
    return searchesIn(JSON.parse(localStorage.getItem(KEY) ?? '[]')).slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function keepSearch(query: string): void {
  const others = recentSearches().filter((other) => other !== query);
  store([query, ...others].slice(0, MOST));
}

export const forgetSearches = (): void => store([]);

function store(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // A closed or full storage only means that nothing is remembered.
  }
}
