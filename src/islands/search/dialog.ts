import './search.css';
import { type SearchBox, startSearch } from './view.ts';

const TEMPLATE = `
  <form method="dialog" class="search-form">
    <label for="search-dialog-input">Search</label>
    <input id="search-dialog-input" type="search" role="combobox" aria-expanded="false"
      aria-controls="search-dialog-list" aria-autocomplete="list" autocomplete="off"
      autocapitalize="off" spellcheck="false" enterkeyhint="search" />
    <button type="button" class="button" data-close>Close</button>
  </form>
  <p class="search-status" role="status"></p>
  <div class="search-ways"></div>
  <ul id="search-dialog-list" class="search-results" role="list" aria-label="Search results"></ul>`;

let dialog: HTMLDialogElement | undefined;

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search the site');
  made.innerHTML = TEMPLATE;
  const part = <T extends Element>(selector: string) => made.querySelector(selector) as T;
  const box: SearchBox = {
    input: part('input'),
    status: part('.search-status'),
    list: part('.search-results'),
    ways: part('.search-ways'),
  };
  part('[data-close]').addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  startSearch(box);
  return made;
}

/** Opens the search dialog; the browser brings the focus back to where it was on closing. */
export function openDialog(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
