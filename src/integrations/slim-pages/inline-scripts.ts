import { createHash } from 'node:crypto';

const SCRIPT = /<script>(.*?)<\/script>/gs;

/** A script taken out of a page. */
export interface OutsideScript {
  readonly name: string;
  readonly text: string;
}

/**
 * Takes the inline scripts of a page out into one file. A page shows nothing by them, many pages
 * share them, and a browser keeps a file. Astro's islands wait for each other by events, so it does
 * not matter that the file arrives late. What must run before anything is drawn says `data-first`,
 * and stays.
 * @param html a built page
 * @param address folder of hashed files, with a trailing slash
 * @returns the page, and the file unless the page had no such script
 */
export function withoutInlineScripts(
  html: string,
  address: string,
): { html: string; script: OutsideScript | undefined } {
  const texts = [...html.matchAll(SCRIPT)].map(([, text = '']) => text.trim());
  if (texts.length === 0) return { html, script: undefined };
  const text = texts.map((one) => one.replace(/;?$/, ';\n')).join('');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const script = { name: `islands.${hash}.js`, text };
  let first = true;
  const slim = html.replace(SCRIPT, () => {
    if (!first) return '';
    first = false;
    return `<script async src="${address}${script.name}"></script>`;
  });
  return { html: slim, script };
}
