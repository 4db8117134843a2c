/** What runs on every page: opens the search, sends notes away, tells when a page is old. */

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

// A page may grow old after it was built.
for (const due of document.querySelectorAll<HTMLElement>('[data-review-due]')) {
  if (Date.now() >= Date.parse(due.dataset.reviewDue ?? '')) due.hidden = false;
}

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
// Not 'pointerover': the page moving under a resting pointer sends that too.
document.addEventListener('pointermove', ({ target }) => {
  if (target instanceof Element && !target.closest('.cite')) bringNotesBack();
});
