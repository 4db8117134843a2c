import { chipsOf } from './chips.ts';
import { type Choice, type Facet, filterResults } from './facets.ts';
import { make } from './make.ts';
import type { Outcome } from './outcome.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent.ts';
import { rowsOf } from './rows.ts';
import { type SearchDepth, searchSession } from './session.ts';
import { siteSources } from './sources.ts';
import { told } from './told.ts';
import { waysOn } from './ways-on.ts';

/**
 * Milliseconds of quiet after which a search begins, so that keys in quick succession cost one
 * search, and after which its count is announced, so that nobody hears a count for every letter.
 */
const TYPING = 30;
const SETTLED = 350;

/** Milliseconds after which an answer that has not come is spoken of. */
const SLOW = 2500;

const STILL = 'Still loading the search: the connection is slow.';
const OFFLINE = 'The search could not be loaded. Are you offline? Browse A to Z instead.';

/** What one asked for, as the address keeps it. */
export interface Question {
  readonly query: string;
  readonly choice: Choice;
}

/**
 * Brings a search form to life and puts its results below it: as you type, with arrows between
 * the box and the results. The dialog and the search page are this one view.
 *
 * Pagefind's own component UI would ask its index directly: without the names, the mending and the
 * order of safety first, and for 47 KB. So only its index is used.
 * @param form with the search field
 * @param list id of the list of results, to which the field points
 * @param onQuestion told of every question that was answered
 */
export function startSearch(
  form: HTMLFormElement,
  list: string,
  start: Choice = {},
  onQuestion: (question: Question) => void = () => {},
): void {
  const input = form.querySelector('input');
  if (!input) throw new Error('a search form has a field');
  const { search, load } = searchSession(siteSources);
  const status = make('p', { class: 'search-status', role: 'status' });
  const around = make('div', { class: 'search-around' });
  const chips = make('div', { class: 'search-filters' });
  const results = make('ul', {
    id: list,
    class: 'search-results',
    role: 'list',
    'aria-label': 'Search results',
  });
  form.after(status, around, chips, results);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');

  let latest = 0;
  let choice = start;
  let depth: SearchDepth = 'names';
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const announce = (text: string) => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, SETTLED);
  };

  const button = (text: string, act: () => void) => {
    const made = make('button', { type: 'button', class: 'search-link' }, text);
    made.addEventListener('click', act);
    return made;
  };

  const askFor = (query: string) => {
    input.value = query;
    input.focus();
    void ask();
  };

  const showRecent = () => {
    const recent = recentSearches();
    const clear = button('Clear', () => {
      forgetSearches();
      showRecent();
      input.focus();
    });
    const buttons = recent.map((query) => button(query, () => askFor(query)));
    const group = make('p', { class: 'search-recent' }, 'Recent searches: ', ...buttons, clear);
    around.replaceChildren(...(recent.length > 0 ? [group] : []));
  };

  const show = (query: string, outcome: Outcome) => {
    const shown = filterResults(outcome.results, choice);
    const choose = (facet: Facet, value: string | undefined) => {
      const { [facet]: _, ...others } = choice;
      choice = value === undefined ? others : { ...others, [facet]: value };
      onQuestion({ query, choice });
      show(query, outcome);
      chips.querySelector<HTMLElement>(`[data-facet="${facet}"]`)?.focus();
    };
    const deeper = (text: string, next: SearchDepth) =>
      button(text, () => {
        depth = next;
        input.focus();
        void ask();
      });
    results.replaceChildren(...rowsOf(shown, list));
    chips.replaceChildren(...chipsOf(outcome.results, choice, choose));
    around.replaceChildren(
      ...(outcome.instead && depth !== 'literal'
        ? [deeper(`Search for exactly “${query}”`, 'literal')]
        : []),
      ...(outcome.more ? [deeper('Search the text of all pages too', 'all')] : []),
      ...(shown.length === 0 ? [waysOn()] : []),
    );
    announce(told(query, outcome, shown.length));
    input.setAttribute('aria-expanded', String(shown.length > 0));
  };

  const clear = () => {
    results.replaceChildren();
    chips.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
  };

  async function ask() {
    const query = input?.value.trim() ?? '';
    latest += 1;
    const asked = latest;
    onQuestion({ query, choice });
    if (query === '') {
      clear();
      announce('');
      showRecent();
      return;
    }
    const slow = setTimeout(() => asked === latest && announce(STILL), SLOW);
    try {
      const outcome = await search(query, depth);
      if (asked === latest) show(query, outcome);
    } catch {
      if (asked !== latest) return;
      clear();
      announce(OFFLINE);
      around.replaceChildren(waysOn());
    } finally {
      clearTimeout(slow);
    }
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    choice = {};
    depth = 'names';
    pause = setTimeout(ask, TYPING);
  });
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) keepSearch(input.value.trim());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = results.querySelector('a');
    if (first) first.click();
    else void ask();
  });

  const move = (event: KeyboardEvent) => {
    const links = [...results.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown') (links[place + 1] ?? links.at(-1))?.focus();
    else if (event.key === 'ArrowUp') (place > 0 ? links[place - 1] : input)?.focus();
    else return;
    event.preventDefault();
  };
  input.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
  if (input.value.trim()) void ask();
  else showRecent();
}
