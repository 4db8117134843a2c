/** What runs on every page: opens the search, sends notes away, and lets figures move. */

const root = document.documentElement;
const form = document.querySelector('[data-search-open]');

async function openSearch() {
  const { openDialog } = await import('../search/dialog.ts');
  await openDialog();
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void openSearch();
});

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key === 'Escape') root.dataset.notes = 'off';
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
  const command = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!slash && !command) return;
  event.preventDefault();
  void openSearch();
});

const bringNotesBack = () => delete root.dataset.notes;
document.addEventListener('focusin', bringNotesBack);
document.addEventListener('pointerover', ({ target }) => {
  if (target instanceof Element && !target.closest('.cite')) bringNotesBack();
});

if (document.querySelector('.figure-frame button')) void import('../movement/useMovement.ts');
