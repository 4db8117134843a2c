import postcss from 'postcss';

const SCOPE = /data-astro-cid-\w+/g;
/** What stands in brackets after :is, :not and the like is not needed for a match. */
const CHOICES = /:(?:is|not|where|has)\((?:[^()]|\([^()]*\))*\)/g;

/**
 * Drops from a style sheet the rules of components that a page does not hold. Astro marks every
 * element of a styled component, so a rule whose mark is nowhere on the page can match nothing.
 * Rules without a mark stay.
 * @param css one style sheet
 * @param marks the marks that stand in the markup of the page, as `data-astro-cid-<id>`
 * @throws CssSyntaxError when the sheet cannot be parsed
 */
export function usedRules(css: string, marks: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) =>
      (selector.replace(CHOICES, '').match(SCOPE) ?? []).every((mark) => marks.has(mark)),
    );
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  root.walkAtRules((rule) => {
    // A statement such as "@layer a, b;" has no body at all.
    if (rule.nodes?.length !== 0) return;
    // An empty layer still has its place among the others.
    if (rule.name === 'layer')
      rule.replaceWith(postcss.atRule({ name: 'layer', params: rule.params }));
    else rule.remove();
  });
  return root.toString();
}

/** The marks of components in a piece of markup. */
export const marksIn = (markup: string): ReadonlySet<string> => new Set(markup.match(SCOPE) ?? []);
