import { startSearch } from './view.ts';

const page = document.querySelector('[data-search-page]');
const part = <T extends Element>(selector: string) => page?.querySelector(selector) as T;
const input = part<HTMLInputElement>('input');

input.value = new URLSearchParams(location.search).get('q') ?? '';
input.setAttribute('role', 'combobox');
input.setAttribute('aria-expanded', 'false');

/** Keeps the question in the address, so that going back and sharing work. */
const remember = (query: string) => {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
};

startSearch(
  {
    input,
    status: part('.search-status'),
    list: part('.search-results'),
    ways: part('.search-ways'),
  },
  remember,
);
