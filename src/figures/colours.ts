/** `screen` follows the reader's colour scheme; `print` is black-and-white safe, with hatching. */
export type FigureMedium = 'screen' | 'print';

const DECLARATION = /(--fig-[a-z-]+):\s*([^;]+);/g;

const declarations = (css: string): Map<string, string> =>
  new Map([...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value]));

/** The declarations of one rule, or nothing when the style sheet has no such rule. */
const block = (css: string, selector: string): [string, string][] => {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? [] : [...declarations(css.slice(start, css.indexOf('}', start)))];
};

/**
 * Colours of a figure: those of the screen, then, on paper, what the print rules change.
 * @param css text of figure.css
 * @param classes of the figure, such as its skin and hair
 */
export function coloursIn(
  css: string,
  classes: readonly string[],
  medium: FigureMedium,
): Map<string, string> {
  const [screen = '', print = ''] = css.split('@media print');
  const rules = (part: string, person: string) => [
    ...block(part, ' .figure'),
    ...classes.flatMap((name) => block(part, `${person}.${name}`)),
  ];
  return new Map([...rules(screen, ' '), ...(medium === 'print' ? rules(print, '.figure') : [])]);
}
