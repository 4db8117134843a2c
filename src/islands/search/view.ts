import { paths } from '~/paths.ts';
import type { Outcome, Result } from './outcome.ts';
import { searchSession } from './session.ts';

const item = ({ kind, url, title, excerpt }: Result): HTMLLIElement => {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const label = document.createElement('span');
  label.className = 'search-kind';
  label.textContent = kind;
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  row.append(link, label, text);
  return row;
};

const told = (query: string, { results, instead }: Outcome): string => {
  if (results.length === 0) return `Nothing found for “${query}”.`;
  const count = results.length === 1 ? '1 result' : `${results.length} results`;
  return instead ? `${count} for “${instead}”, searched instead of “${query}”.` : `${count}.`;
};

const waysOn = (): HTMLParagraphElement => {
  const ways = document.createElement('p');
  const links = [
    [paths.muscles(), 'choose where it is tight'],
    [`${paths.search()}#a-to-z`, 'browse A to Z'],
    [paths.build(), 'build a routine'],
  ] as const;
  ways.append('You could ');
  links.forEach(([href, text], index) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    ways.append(index === 0 ? '' : index === links.length - 1 ? ' or ' : ', ', link);
  });
  ways.append('.');
  return ways;
};

/** Elements of one search box with its results. */
export interface SearchBox {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly ways: HTMLElement;
}

/**
 * Brings a search box to life: results as you type, arrows between the box and the results.
 * @param onQuery told of every query that was answered
 */
export function startSearch(box: SearchBox, onQuery: (query: string) => void = () => {}): void {
  const { input, status, list, ways } = box;
  const { search, load } = searchSession();
  let latest = 0;

  const show = (query: string, outcome: Outcome) => {
    list.replaceChildren(...outcome.results.map(item));
    ways.replaceChildren(...(outcome.results.length === 0 ? [waysOn()] : []));
    status.textContent = told(query, outcome);
    input.setAttribute('aria-expanded', String(outcome.results.length > 0));
  };

  const ask = async () => {
    const query = input.value.trim();
    latest += 1;
    const asked = latest;
    onQuery(query);
    if (query === '') {
      show(query, { results: [], instead: undefined });
      status.textContent = '';
      ways.replaceChildren();
      return;
    }
    try {
      const outcome = await search(query);
      if (asked === latest) show(query, outcome);
    } catch {
      status.textContent =
        'The search could not be loaded. Are you offline? Browse A to Z instead.';
      ways.replaceChildren(waysOn());
    }
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 120);
  });
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first && status.textContent) first.click();
    else void ask();
  });

  const move = (event: KeyboardEvent) => {
    const links = [...list.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown') (links[place + 1] ?? links.at(-1))?.focus();
    else if (event.key === 'ArrowUp') (place > 0 ? links[place - 1] : input)?.focus();
    else return;
    event.preventDefault();
  };
  input.addEventListener('keydown', move);
  list.addEventListener('keydown', move);
  if (input.value.trim()) void ask();
}
