import { type Choice, countFacets, FACETS, type Facet, type FacetCount } from './facets.ts';
import { make } from './make.ts';
import type { Result } from './outcome.ts';

/**
 * The filters as buttons with counts: kinds at once, the rest folded away until one is chosen.
 * @param onChoose told of the value to choose, or nothing to choose none
 */
export function chipsOf(
  results: readonly Result[],
  choice: Choice,
  onChoose: (facet: Facet, value: string | undefined) => void,
): readonly HTMLElement[] {
  const chip = ({ facet, value, count }: FacetCount): HTMLElement => {
    const pressed = choice[facet] === value;
    const button = make(
      'button',
      {
        type: 'button',
        class: 'search-chip',
        'aria-pressed': String(pressed),
        'data-facet': facet,
      },
      `${value} `,
      make('span', {}, String(count)),
    );
    button.addEventListener('click', () => onChoose(facet, pressed ? undefined : value));
    return button;
  };
  const groups = [...Map.groupBy(countFacets(results, choice), ({ facet }) => facet)].map(
    ([facet, counts]) =>
      [
        facet,
        make(
          'div',
          { role: 'group', 'aria-label': FACETS[facet], class: 'search-chips' },
          ...counts.map(chip),
        ),
      ] as const,
  );
  const kinds = groups.filter(([facet]) => facet === 'kind').map(([, element]) => element);
  const others = groups.filter(([facet]) => facet !== 'kind');
  if (others.length === 0) return kinds;
  const folded = make(
    'details',
    { class: 'search-more' },
    make('summary', {}, 'More filters'),
    ...others.map(([facet, element]) =>
      make('div', {}, make('p', { class: 'search-facts' }, FACETS[facet]), element),
    ),
  );
  folded.open = others.some(([facet]) => choice[facet] !== undefined);
  return [...kinds, folded];
}
