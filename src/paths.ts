/** Every internal address is made here, so that the site works under any base path. */

const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/**
 * Puts the base path in front of a site path.
 * @param path starts with a slash, as in `/guides/lats/`
 */
export const withBase = (path: string): string => BASE + path.replace(/^\//, '');

export const paths = {
  home: () => withBase('/'),
  guides: () => withBase('/guides/'),
  guide: (id: string) => withBase(`/guides/${id}/`),
  exercises: () => withBase('/exercises/'),
  /** Pages of an area with many exercises. */
  area: (region: string) => withBase(`/exercises/area/${region}/`),
  exercise: (id: string) => withBase(`/exercises/${id}/`),
  muscles: () => withBase('/muscles/'),
  muscle: (id: string) => withBase(`/muscles/${id}/`),
  routines: () => withBase('/routines/'),
  routine: (id: string) => withBase(`/routines/${id}/`),
  /** The builder, optionally holding a routine as an encoded `#r=` fragment. */
  build: (fragment = '') => withBase(`/routines/build/${fragment}`),
  /** The session player, optionally with an encoded `#r=` fragment. */
  play: (fragment = '') => withBase(`/routines/play/${fragment}`),
  /** Records of exercises that the pages of builder and player do not carry. */
  exerciseRecords: (shelf: number) => withBase(`/routines/records/${shelf}.json`),
  checks: () => withBase('/checks/'),
  check: (id: string) => withBase(`/checks/${id}/`),
  evidence: () => withBase('/evidence/'),
  claim: (id: string) => withBase(`/evidence/#${id}`),
  reference: (key: string) => withBase(`/evidence/#ref-${key}`),
  safety: () => withBase('/safety/'),
  caution: (id: string) => withBase(`/safety/#${id}`),
  glossary: () => withBase('/glossary/'),
  term: (id: string) => withBase(`/glossary/#${id}`),
  search: (query = '') => withBase(`/search/${query && `?q=${encodeURIComponent(query)}`}`),
  /** Image of a figure; `print` is black-and-white safe. */
  figure: (id: string, medium: 'screen' | 'print' = 'screen') =>
    withBase(`/figures/${id}${medium === 'print' ? '-print' : ''}.svg`),
  /** The same person moving; pages come to it by the address of the figure. */
  movement: (id: string) => withBase(`/figures/moving/${id}.svg`),
  /** Picture for link previews. */
  preview: (pose: string) => withBase(`/social/${pose}.png`),
  /** JSON Schema of a routine file. */
  routineSchema: () => withBase('/routine.schema.json'),
  /** What is shown instead of a page that was not read yet, without a signal. */
  offline: () => withBase('/offline/'),
  manifest: () => withBase('/manifest.webmanifest'),
  /** Icon of the installed site; `maskable` leaves room for a round cut. */
  icon: (name: '192' | '512' | 'maskable') => withBase(`/icons/${name}.png`),
  feed: () => withBase('/rss.xml'),
  searchIndex: () => withBase('/pagefind/pagefind.js'),
  searchWords: () => withBase('/search-words.json'),
};
