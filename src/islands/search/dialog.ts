import { paths } from '~/paths.ts';
import { make } from './make.ts';
import style from './search.css?url';
import { startSearch } from './view.ts';

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
  const input = make('input', {
    id: 'search-dialog-input',
    type: 'search',
    'aria-controls': 'search-dialog-list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = make('button', { type: 'button', class: 'button' }, 'Close');
  const form = make(
    'form',
    { method: 'dialog', class: 'search-form' },
    make('label', { for: input.id }, 'Search'),
    input,
    close,
  );
  const page = make('a', { href: paths.search() }, 'Open as a page, to share or come back to');
  const made = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search the site' },
    form,
    make('p', { class: 'search-facts' }, page),
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  startSearch(form, 'search-dialog-list', {}, ({ query }) => {
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
