import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]+)(">)/;
const STYLE = /<style>(.*?)<\/style>/gs;
/** An inline script that runs, `data-first` before anything is drawn; data for search engines not. */
const SCRIPT = /<script(?: type="module"| data-first[^>]*)?>(.*?)<\/script>/gs;

const hashes = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

/**
 * Lets the content security policy of a page name only what stands inline on this page. Astro gives
 * every page the hashes of the whole site: longer, and laxer.
 * @throws when the page has no policy
 */
export function pagePolicy(html: string): string {
  if (!POLICY.test(html)) throw new Error('The page has no content security policy.');
  const inline: Record<string, string[]> = {
    'script-src': hashes(html, SCRIPT),
    'style-src': hashes(html, STYLE),
  };
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').flatMap((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      if (!name) return [];
      const kept = sources.filter((source) => !source.startsWith("'sha256-"));
      return [[name, ...kept, ...new Set(inline[name] ?? [])].join(' ')];
    });
    return `${before}${directives.join(';')}${after}`;
  });
}
