/** A built file: path below the site with forward slashes, and the bytes that are sent for it. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** Bytes, compressed, that the site may send to a device before anybody asked. */
const MOST_BYTES = 2 * 1024 * 1024;

/** What is kept from the first visit, the more needed first. A part that is `whole` is all or nothing. */
const PARTS: readonly { readonly whole: boolean; readonly has: (path: string) => boolean }[] = [
  {
    whole: true,
    has: (path) =>
      /^(?:index|offline\/index|safety\/index)\.html$/.test(path) ||
      /^_astro\/.+\.(?:js|css|woff2)$/.test(path) ||
      /^(?:favicon\.svg|manifest\.webmanifest|search-words\.json)$/.test(path),
  },
  { whole: true, has: (path) => /^routines\/(?:(?:build|play)\/)?index\.html$/.test(path) },
  // Those that builder and player fetch unasked.
  { whole: false, has: (path) => /^routines\/records\/[0-3]\.json$/.test(path) },
  { whole: false, has: (path) => /^routines\/(?!build\/|play\/).+\/index\.html$/.test(path) },
  { whole: false, has: (path) => path.startsWith('figures/') },
  { whole: true, has: (path) => path.startsWith('pagefind/') && !path.includes('wasm.unknown') },
  { whole: true, has: (path) => path === 'search/index.html' },
];

/** Whether a file can be among what is kept from the first visit, if there is room. */
export const mayBeKept = (path: string): boolean => PARTS.some(({ has }) => has(path));

const sizeOf = (files: readonly BuiltFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** What a build keeps from the first visit, and what of it found no room. */
export interface Precache {
  readonly kept: readonly BuiltFile[];
  readonly left: readonly BuiltFile[];
  /** Bytes that are sent for what is kept. */
  readonly bytes: number;
}

/**
 * Chooses what a device keeps from the first visit: pages that work without a signal, the ready
 * routines with their figures, then the search, as far as there is room.
 * @param presetFigures paths of the figures that the ready routines show
 * @param most bytes that may be sent
 * @throws if the pages and scripts without which nothing works have no room
 */
export function choosePrecache(
  files: readonly BuiltFile[],
  presetFigures: ReadonlySet<string>,
  most: number = MOST_BYTES,
): Precache {
  const kept: BuiltFile[] = [];
  const left: BuiltFile[] = [];
  let room = most;
  const take = (some: readonly BuiltFile[]) => {
    const fits = sizeOf(some) <= room;
    (fits ? kept : left).push(...some);
    if (fits) room -= sizeOf(some);
    return fits;
  };
  for (const [place, { whole, has }] of PARTS.entries()) {
    const part = files.filter(
      ({ path }) => has(path) && (!path.startsWith('figures/') || presetFigures.has(path)),
    );
    if (!whole) for (const file of part) take([file]);
    else if (!take(part) && place < 2) {
      throw new Error(`Offline: the shell takes ${sizeOf(part)} bytes, there is room for ${room}`);
    }
  }
  return { kept, left, bytes: most - room };
}

const FIGURE = /figures\/([a-z0-9-]+?)(?:-print)?\.svg/g;

/** Figures, on screen and on paper, that pages name. */
export const figuresNamedIn = (pages: readonly string[]): ReadonlySet<string> =>
  new Set(
    pages.flatMap((html) =>
      [...html.matchAll(FIGURE)].flatMap(([, id]) => [
        `figures/${id}.svg`,
        `figures/${id}-print.svg`,
      ]),
    ),
  );
