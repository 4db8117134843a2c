import figureCss from './figure.css?raw';
import { figureIds, figureMarkup } from './figures.ts';

/** `screen` follows the reader's colour scheme; `print` is black-and-white safe, with hatching. */
export type FigureMedium = 'screen' | 'print';

const DECLARATION = /(--fig-[a-z-]+):\s*([^;]+);/g;

const declarations = (css: string): Map<string, string> =>
  new Map([...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value]));

const block = (selector: string): string => {
  const start = figureCss.indexOf(`${selector} {`);
  return start < 0 ? '' : figureCss.slice(start, figureCss.indexOf('}', start));
};

const classesOf = (svg: string): string[] => /class="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? [];

/** Colours of a figure on paper: those of the screen, then what the print rules change. */
function colours(classes: readonly string[], medium: FigureMedium): Map<string, string> {
  const [screen = '', print = ''] = figureCss.split('@media print');
  const start = screen.indexOf('.figure {');
  const own = declarations(screen.slice(start, screen.indexOf('}', start)));
  const person = classes.flatMap((name) => [...declarations(block(`.${name}`))]);
  const paper = medium === 'print' ? [...declarations(print)] : [];
  return new Map([...own, ...person, ...paper]);
}

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
