import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withEarlyScripts } from './early-scripts.ts';
import { importGraph } from './import-graph.ts';
import { withoutInlineScripts } from './inline-scripts.ts';
import { pagePolicy } from './page-policy.ts';
import { marksIn, usedRules } from './used-rules.ts';

const STYLE = /<style>(.*?)<\/style>/gs;

/**
 * Takes from every built page what it does not use: style of absent components, inline scripts that
 * pages share, hashes of other pages; and names early what it runs at once. Comes before
 * integrations that read or keep built files.
 */
export function slimPages(): AstroIntegration {
  let base = '/';
  let assets = '_astro';
  const graph = importGraph();
  const importsOf = (file: string) =>
    graph.behind(file.slice(base.length)).map((name) => base + name);
  return {
    name: 'uncurl-slim-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [graph.plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const styles = new Map<string, string>();
        const scripts = new Map<string, string>();
        for (const file of await readdir(site, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const full = path.join(site, file);
          const page = await readFile(full, 'utf8');
          const slim = withoutInlineScripts(page, `${base}${assets}/`);
          if (slim.script) scripts.set(slim.script.name, slim.script.text);
          const early = withEarlyScripts(slim.html, importsOf);
          await writeFile(full, pagePolicy(withUsedStyle(early, styles)));
        }
        await mkdir(path.join(site, assets), { recursive: true });
        for (const [name, text] of scripts) await writeFile(path.join(site, assets, name), text);
      },
    },
  };
}

/** @param known sheets made before, so that a thousand pages of a kind cost one parsing */
function withUsedStyle(html: string, known: Map<string, string>): string {
  const marks = marksIn(html.replace(STYLE, ''));
  return html.replace(STYLE, (_, css: string) => {
    const used = [...marksIn(css)].filter((mark) => marks.has(mark));
    const key = `${used.join()} ${css}`;
    const slim = known.get(key) ?? usedRules(css, marks);
    known.set(key, slim);
    return slim.trim() ? `<style>${slim}</style>` : '';
  });
}
