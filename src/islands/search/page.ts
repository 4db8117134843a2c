import { type Choice, FACETS, type Facet } from './facets.ts';
import { type Question, startSearch } from './view.ts';

const asked = new URLSearchParams(location.search);
const facets = Object.keys(FACETS) as Facet[];

const choice: Choice = Object.fromEntries(
  facets.flatMap((facet) => {
    const value = asked.get(facet);
    return value === null ? [] : [[facet, value]];
  }),
);

/** Keeps the question in the address, so that going back and sharing work. */
function remember({ query, choice: chosen }: Question): void {
  const address = new URL(location.href);
  const parts = { q: query, ...Object.fromEntries(facets.map((facet) => [facet, chosen[facet]])) };
  for (const [name, value] of Object.entries(parts)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(history.state, '', address);
}

const form = document.querySelector<HTMLFormElement>('[data-search-page] form');
if (form) {
  const input = form.querySelector('input');
  if (input) input.value = asked.get('q') ?? '';
  startSearch(form, 'search-results', choice, remember);
}
