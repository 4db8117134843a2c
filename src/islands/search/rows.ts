import { paths } from '~/paths.ts';
import { make } from './make.ts';
import { marked } from './marked.ts';
import type { Result } from './outcome.ts';

/** Answers that stand before the groups, whatever their kind. */
const BEST = 3;

function row(result: Result): HTMLElement {
  const { kind, url, title, excerpt, figure, dose, caution, section } = result;
  const facts = [kind, dose, caution].filter((fact) => fact !== undefined).join(' · ');
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
  return make('li', { class: 'search-row', 'data-kind': kind }, ...picture, words);
}

function group(name: string, results: readonly Result[], id: string): HTMLElement {
  const list = make('ul', { role: 'list', 'aria-labelledby': id }, ...results.map(row));
  return make('li', {}, make('p', { class: 'search-group', id }, name), list);
}

/** So that the first links of the list are the first answers. */
const withoutSection = (result: Result): Result => ({ ...result, section: undefined });

/**
 * The lines of the list: the best answers, then the rest by kind.
 * @param prefix of the ids, unlike that of any other list on the page
 */
export function rowsOf(results: readonly Result[], prefix: string): readonly HTMLElement[] {
  if (results.length <= BEST) return results.map(withoutSection).map(row);
  const kinds = Map.groupBy(results.slice(BEST), ({ kind }) => kind);
  return [
    group('Best answers', results.slice(0, BEST).map(withoutSection), `${prefix}-best`),
    ...[...kinds].map(([kind, some]) =>
      group(`More: ${kind}`, some, `${prefix}-${kind.toLowerCase()}`),
    ),
  ];
}
