/** What runs on every page: search, notes, old pages, moving figures, a copy for offline. */

import { keepForOffline } from '../offline/register.ts';

const root = document.documentElement;
const form = document.querySelector('[data-search-open]');

const openSearch = async () => (await import('../search/dialog.ts')).openDialog();

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void openSearch();
});

// A page may grow old after it was built.
const due = document.querySelector<HTMLElement>('[data-review-due]');
if (due && Date.now() >= Date.parse(due.dataset.reviewDue ?? '')) due.hidden = false;

const isIn = (selector: string, target: EventTarget | null) =>
  target instanceof Element && target.closest(selector);

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key === 'Escape') root.dataset.notes = 'off';
  if (altKey) return;
  const command = ctrlKey || metaKey;
  if (command ? key.toLowerCase() !== 'k' : key !== '/' || isIn('input, textarea, select', target))
    return;
  event.preventDefault();
  void openSearch();
});

const bringNotesBack = () => delete root.dataset.notes;
document.addEventListener('focusin', bringNotesBack);
// Not 'pointerover': the page moving under a resting pointer sends that too.
document.addEventListener('pointermove', ({ target }) => {
  if (!isIn('.cite', target)) bringNotesBack();
});

for (const button of document.querySelectorAll<HTMLButtonElement>('.figure-frame button')) {
  button.disabled = false;
  button.onclick = async () => (await import('../movement/movement.ts')).press(button);
}

// In development a kept page would hide every edit.
if (import.meta.env.PROD) addEventListener('load', () => void keepForOffline());
