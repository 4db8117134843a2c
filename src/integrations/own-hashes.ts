import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const INLINE = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / 'sha256-([^']+)'/g;

/**
 * Leaves in each page's policy only the hashes of its own inline scripts and styles. Astro lists
 * those of the whole site in every page, which compress to over a kilobyte of each.
 */
export const withOwnHashes = (html: string): string => {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(HASH, (hash, digest) => (own.has(digest) ? hash : '')),
  );
};

/** Shortens the policies after a build, before anything is derived from the pages. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'uncurl-own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const page = path.join(site, file);
          await writeFile(page, withOwnHashes(await readFile(page, 'utf8')));
        }
      },
    },
  };
}
