import { normalise } from '~/domain/query/normalise.ts';
import { plausible } from '~/domain/query/plausible.ts';
import type { Result } from './outcome.ts';
import type { PagefindPage, PagefindSection } from './sources.ts';

const KINDS: Record<string, string> = {
  exercise: 'Exercise',
  guide: 'Guide',
  muscle: 'Muscle',
  routine: 'Routine',
  check: 'Check',
  safety: 'Safety',
  evidence: 'Evidence',
  glossary: 'Glossary',
};

const isAnchored = ({ url }: PagefindSection): boolean => url.includes('#');

/** How many of the words a section has. */
const wordsIn = ({ title, excerpt }: PagefindSection, asked: readonly string[]): number =>
  asked.filter((word) => plausible(`${excerpt}<mark>${title}</mark>`, [word])).length;

/** A page of the full-text index as a line; none if it only begins like the words. */
export function resultOf(page: PagefindPage, asked: readonly string[]): Result | undefined {
  const { url, excerpt, meta, filters, sub_results } = page;
  const title = meta.title ?? url;
  const kind = KINDS[filters.kind?.[0] ?? ''] ?? 'Page';
  const sections = sub_results
    .filter(isAnchored)
    .map((section) => ({ ...section, words: wordsIn(section, asked) }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words);
  const best = sections[0];
  const names = `<mark>${title}</mark><mark>${meta.alias ?? ''}</mark>`;
  const isPlausible = plausible(excerpt + names, asked);
  if (!isPlausible && best === undefined) return undefined;
  const { kind: _, ...facets } = filters;
  const { figure, dose, caution } = meta;
  const section =
    best && normalise(best.title) !== normalise(title)
      ? { title: best.title, url: best.url }
      : undefined;
  const shown = isPlausible || best === undefined ? excerpt : best.excerpt;
  return { kind, url, title, excerpt: shown, figure, dose, caution, facets, section };
}
