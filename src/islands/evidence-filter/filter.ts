import {
  choiceFrom,
  countWords,
  FILTERS,
  type Filtered,
  isChosen,
  queryOf,
} from '~/domain/evidence/filter-claims.ts';

const form = document.querySelector<HTMLFormElement>('[data-claim-filter]');
const claims = [...document.querySelectorAll<HTMLElement>('.claim')].map((element) => ({
  element,
  claim: { ...element.dataset, text: element.textContent } as unknown as Filtered,
}));
const sections = [...document.querySelectorAll<HTMLElement>('section:has(.claim)')];

/** Shows what the form asks for, says how many, and keeps it in the address. */
function show(form: HTMLFormElement): void {
  const fields = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  const choice = choiceFrom(fields);
  for (const { element, claim } of claims) element.hidden = !isChosen(claim, choice);
  for (const section of sections) section.hidden = !section.querySelector('.claim:not([hidden])');
  const shown = claims.filter(({ element }) => !element.hidden).length;
  const told = countWords(shown, claims.length);
  const output = form.querySelector('output');
  // The same words again would be announced again.
  if (output && output.textContent !== told) output.textContent = told;
  const address = `${location.pathname}${queryOf(choice)}${location.hash}`;
  // Browsers limit how often an address may change.
  if (address !== location.pathname + location.search + location.hash) {
    history.replaceState(history.state, '', address);
  }
}

function readAddress(form: HTMLFormElement): void {
  const choice = choiceFrom(new URLSearchParams(location.search));
  for (const name of [...FILTERS, 'text' as const]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
      field.value = choice[name] ?? '';
      // A value that is not in the list.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  }
}

/** A link to a claim or a topic that is filtered away takes the filters away. */
function revealTarget(form: HTMLFormElement): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (!target?.closest('[hidden]')) return;
  form.reset();
  target.scrollIntoView();
}

if (form) {
  const fieldset = form.querySelector('fieldset');
  if (fieldset) fieldset.disabled = false;
  form.addEventListener('input', () => show(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The fields are emptied after this event.
    for (const select of form.querySelectorAll('select')) select.value = '';
    const words = form.elements.namedItem('text');
    if (words instanceof HTMLInputElement) words.value = '';
    show(form);
  });
  addEventListener('hashchange', () => revealTarget(form));
  readAddress(form);
  show(form);
  revealTarget(form);
}
