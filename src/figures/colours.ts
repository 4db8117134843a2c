import postcss, { type AtRule, type Container } from 'postcss';

/** `screen` follows the reader's colour scheme; `print` is black-and-white safe, with hatching. */
export type FigureMedium = 'screen' | 'print';

/** Classes that a selector like `.figure.skin-4` asks for; none where it asks for anything else. */
const classesAsked = (selector: string): readonly string[] =>
  /^(?:\.[\w-]+)+$/.test(selector) ? selector.slice(1).split('.') : [];

const isForPrint = (parent: Container | undefined): boolean =>
  parent?.type === 'atrule' &&
  ((parent as AtRule).params === 'print' || isForPrint(parent.parent as Container | undefined));

/**
 * The colours (`--fig-…`) that style sheet gives a picture with these classes on a medium: later
 * rules win, as in a browser, and a rule counts only if the picture has all classes that it asks for.
 */
export function coloursOf(
  css: string,
  classes: readonly string[],
  medium: FigureMedium,
): Map<string, string> {
  const colours = new Map<string, string>();
  const isHad = (asked: readonly string[]) =>
    asked.length > 0 && asked.every((name) => classes.includes(name));
  postcss.parse(css).walkRules((rule) => {
    const applies = rule.selectors.map(classesAsked).some(isHad);
    if (!applies || (isForPrint(rule.parent as Container) && medium !== 'print')) return;
    rule.walkDecls(/^--fig-/, ({ prop, value }) => {
      colours.set(prop, value.trim());
    });
  });
  return colours;
}
