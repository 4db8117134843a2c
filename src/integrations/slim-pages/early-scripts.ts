const ISLAND = /<astro-island [^>]*>/g;
const MODULE = /<script type="module" src="([^"]+)">/g;
const FILES = /(?:component|renderer)-url="([^"]+)"/g;
const AT_ONCE = /client="load"|client="interaction"[^>]*&quot;at once&quot;/;

const filesIn = (html: string, names: RegExp): string[] =>
  [...html.matchAll(names)].map(([, file = '']) => file);

/**
 * Names in the head of a page every script that will run at once, with all that it imports. Without
 * it a browser learns of each only when it has read the one before: four round trips until a phone
 * can do something. Islands that wait for a person are left out.
 * @param html a built page
 * @param importsOf addresses that the script at an address imports, itself and through others
 */
export function withEarlyScripts(
  html: string,
  importsOf: (file: string) => readonly string[],
): string {
  const islands = (html.match(ISLAND) ?? []).filter((island) => AT_ONCE.test(island));
  const wanted = [
    ...filesIn(html, MODULE).flatMap(importsOf),
    ...filesIn(islands.join(''), FILES).flatMap((file) => [file, ...importsOf(file)]),
  ];
  const links = [...new Set(wanted)].map((file) => `<link rel="modulepreload" href="${file}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
