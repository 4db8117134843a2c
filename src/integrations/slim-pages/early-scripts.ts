const ISLAND = /<astro-island [^>]*>/g;
const MODULE = /<script type="module" src="([^"]+)">/g;
const FILES = /(?:component|renderer)-url="([^"]+)"/g;
const AT_ONCE = /client="load"|client="interaction"[^>]*&quot;at once&quot;/;

/** Scripts that a page runs without waiting for a person: its own, and those of such islands. */
function runAtOnce(html: string): readonly { readonly file: string; readonly named: boolean }[] {
  const islands = (html.match(ISLAND) ?? []).filter((island) => AT_ONCE.test(island));
  const ofIslands = islands.flatMap((island) =>
    [...island.matchAll(FILES)].map(([, file = '']) => ({ file, named: false })),
  );
  const own = [...html.matchAll(MODULE)].map(([, file = '']) => ({ file, named: true }));
  return [...own, ...ofIslands];
}

/**
 * Names in the head of a page every script that will run at once, with all that it imports. Without
 * it a browser learns of each only when it has read the one before: four round trips until a phone
 * can do something. Scripts that wait for a person are left out.
 * @param html a built page
 * @param importsOf addresses that the script at an address imports, itself and through others
 */
export function withEarlyScripts(
  html: string,
  importsOf: (file: string) => readonly string[],
): string {
  const wanted = runAtOnce(html).flatMap(({ file, named }) => [
    ...(named ? [] : [file]),
    ...importsOf(file),
  ]);
  const links = [...new Set(wanted)].map((file) => `<link rel="modulepreload" href="${file}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
