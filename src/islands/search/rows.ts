import { paths } from '~/paths.ts';
import { make } from './make.ts';
import { marked } from './marked.ts';
import type { Result } from './outcome.ts';

/** Answers that stand before the groups, whatever their kind. */
const BEST = 3;

function row(result: Result): HTMLElement {
  const { kind, url, title, excerpt, figure, dose, caution, section, safety } = result;
  const facts = [safety && kind !== 'Safety' ? `Safety · ${kind}` : kind, dose, caution]
    .filter((fact) => fact !== undefined)
    .join(' · ');
  const text = make('p', { class: 'search-excerpt' }, ...marked(excerpt));
  const words = make(
    'div',
    { class: 'search-words' },
    make('a', { href: url }, title),
    make('p', { class: 'search-facts' }, facts),
    text,
  );
  if (section) {
    const link = make('a', { href: section.url, class: 'search-section' }, section.title);
    words.append(make('p', { class: 'search-facts' }, 'In it: ', link));
  }
  const picture = figure
    ? [make('img', { src: paths.figure(figure), alt: '', width: '560', height: '420' })]
    : [];
  return make(
    'li',
    { class: 'search-row', 'data-kind': safety ? 'Safety' : kind },
    ...picture,
    words,
  );
}

/** So that the first links of the list are the first answers. */
const withoutSection = (result: Result): Result => ({ ...result, section: undefined });

/** Where in the best answers it stands, as links of their own below them. */
function sectionRows(best: readonly Result[]): HTMLElement[] {
  return best.flatMap(({ title, section }) =>
    section
      ? [
          make(
            'li',
            { class: 'search-row' },
            make(
              'div',
              { class: 'search-words' },
              make('a', { href: section.url }, section.title),
              make('p', { class: 'search-facts' }, `In: ${title}`),
            ),
          ),
        ]
      : [],
  );
}

function group(name: string, rows: readonly HTMLElement[], id: string): HTMLElement {
  const list = make('ul', { role: 'list', 'aria-labelledby': id }, ...rows);
  return make('li', {}, make('p', { class: 'search-group', id }, name), list);
}

/**
 * The lines of the list: the best answers, then where in them it stands, then the rest by kind.
 * @param prefix of the ids, unlike that of any other list on the page
 */
export function rowsOf(results: readonly Result[], prefix: string): readonly HTMLElement[] {
  const best = results.slice(0, BEST);
  const answers = best.map(withoutSection).map(row);
  const sections = sectionRows(best);
  const kinds = Map.groupBy(results.slice(BEST), ({ kind }) => kind);
  if (kinds.size === 0 && sections.length === 0) return answers;
  return [
    group('Best answers', answers, `${prefix}-best`),
    ...(sections.length > 0
      ? [group('Sections in these answers', sections, `${prefix}-sections`)]
      : []),
    ...[...kinds].map(([kind, some]) =>
      group(`More: ${kind}`, some.map(row), `${prefix}-${kind.toLowerCase()}`),
    ),
  ];
}
