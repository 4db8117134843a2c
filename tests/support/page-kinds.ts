/** What kind of page an address leads to, by the first pattern that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/$/],
  ['guide list', /^\/guides\/$/],
  ['guide', /^\/guides\//],
  ['exercise list', /^\/exercises\/$/],
  ['exercise', /^\/exercises\//],
  ['muscle list', /^\/muscles\/$/],
  ['muscle', /^\/muscles\//],
  ['builder', /^\/routines\/build\/$/],
  ['player', /^\/routines\/play\/$/],
  ['routine list', /^\/routines\/$/],
  ['routine', /^\/routines\//],
  ['check list', /^\/checks\/$/],
  ['check', /^\/checks\//],
  ['evidence', /^\/evidence\/$/],
  ['safety', /^\/safety\/$/],
  ['glossary', /^\/glossary\/$/],
  ['search', /^\/search\/$/],
  ['offline', /^\/offline\/$/],
  ['not found', /^\/404\.html$/],
];

/**
 * The kind of a page of the site at the root of a host.
 * @throws Error for an address of no known kind, so that none is left out in silence
 */
export function kindOfPage(address: string): string {
  const found = KINDS.find(([, pattern]) => pattern.test(address));
  if (!found) throw new Error(`${address} is of no known kind: name it in page-kinds.ts`);
  return found[0];
}
