import { paths } from '~/paths.ts';
import style from './search.css?url';
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

/** Imported as a module the style would stand in every page, since every page has the shell. */
function loadStyle(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
  document.head.append(link);
  return settled;
}

let styled: Promise<unknown> | undefined;

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
export async function openDialog(): Promise<void> {
  styled ??= loadStyle();
  await styled;
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
