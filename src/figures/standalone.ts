import { coloursIn, type FigureMedium } from './colours.ts';
import figureCss from './figure.css?raw';
import { figureIds, figureMarkup } from './figures.ts';

const classesOf = (svg: string): string[] => /class="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? [];

const colours = (classes: readonly string[], medium: FigureMedium): Map<string, string> =>
  coloursIn(figureCss, classes, medium);

/** A picture as an image file of its own, with the colours that it uses. */
export function withColours(svg: string, medium: FigureMedium): string {
  const used = [...colours(classesOf(svg), medium)].filter(([name]) => svg.includes(`var(${name}`));
  const scheme = medium === 'print' ? 'only light' : 'light dark';
  const rules = used.map(([name, value]) => `${name}:${value}`).join(';');
  return svg.replace(/(<svg[^>]*>)/, `$1<style>:root{color-scheme:${scheme};${rules}}</style>`);
}

/**
 * A figure as an image file of its own.
 * @throws Error when there is no such figure
 */
export const standaloneFigure = (id: string, medium: FigureMedium): string =>
  withColours(figureMarkup(id), medium);

/**
 * A figure with its daylight colours written into it, for programs that know no custom properties.
 * @throws Error when there is no such figure
 */
export function resolvedFigure(id: string): string {
  const svg = figureMarkup(id);
  const daylight = colours(classesOf(svg), 'screen');
  return svg.replace(/var\((--fig-[a-z-]+)(?:,([^)]*))?\)/g, (_, name, fallback) => {
    const value = daylight.get(name) ?? fallback ?? 'none';
    return /light-dark\(([^,]+),/.exec(value)?.[1] ?? value;
  });
}

/** Paths for the pages that write the files: every figure on both media. */
export const standalonePaths = () =>
  figureIds.flatMap((id) =>
    (['screen', 'print'] as const).map((medium) => ({
      params: { file: medium === 'print' ? `${id}-print` : id },
      props: { id, medium },
    })),
  );
