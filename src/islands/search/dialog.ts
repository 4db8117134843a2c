import './search.css';
import { paths } from '~/paths.ts';
import { startSearch } from './view.ts';

const TEMPLATE = `
  <form method="dialog" class="search-form">
    <label for="search-dialog-input">Search</label>
    <input id="search-dialog-input" type="search" aria-controls="search-dialog-list"
      autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" />
    <button type="button" class="button" data-close>Close</button>
  </form>
  <p class="search-facts"><a data-page>Open as a page, to share or come back to</a></p>`;

let dialog: HTMLDialogElement | undefined;

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search the site');
  made.innerHTML = TEMPLATE;
  const part = <T extends Element>(selector: string) => made.querySelector(selector) as T;
  const page = part<HTMLAnchorElement>('[data-page]');
  page.href = paths.search();
  part('[data-close]').addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  startSearch(part('form'), 'search-dialog-list', {}, ({ query }) => {
    page.href = paths.search(query);
  });
  return made;
}

/** Opens the search dialog; the browser brings the focus back to where it was on closing. */
export function openDialog(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
