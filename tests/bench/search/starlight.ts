import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlainPage } from './plain-site.ts';

const PACKAGES = {
  astro: '7.3.4',
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '^7.3.0',
};

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Uncurl' })] });
`;

const CONTENT = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Text that Markdown takes as text. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~:]/g, '\\$&');

/** A page as Starlight has its content: Markdown with headings. */
function markdownOf({ title, documents }: PlainPage): string {
  const [whole, ...sections] = documents;
  const parts = sections.map((part) => {
    const body = part.text.startsWith(part.title) ? part.text.slice(part.title.length) : part.text;
    return `## ${escaped(part.title)}\n\n${escaped(body)}`;
  });
  return [`---\ntitle: ${JSON.stringify(title)}\n---`, escaped(whole?.text ?? ''), ...parts].join(
    '\n\n',
  );
}

function run(folder: string, command: string): void {
  const { status, stderr, stdout } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`.slice(-2000));
}

/**
 * Builds the same pages with Starlight, installed from the registry into a temporary folder.
 * @returns the folder of the built site
 * @throws with the end of the output if it cannot be installed or built
 */
export function buildStarlight(pages: readonly PlainPage[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-starlight-'));
  const write = (name: string, content: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('package.json', JSON.stringify({ type: 'module', private: true, dependencies: PACKAGES }));
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', CONTENT);
  for (const page of pages) {
    const name = page.address === '/' ? 'index' : page.address.replace(/^\/|\/$/g, '');
    write(`src/content/docs/${name}.md`, markdownOf(page));
  }
  run(folder, 'npm install --no-audit --no-fund --loglevel=error');
  // Its own Node may be older than Astro allows: the one that runs this is not.
  run(folder, `"${process.execPath}" node_modules/astro/bin/astro.mjs build`);
  return path.join(folder, 'dist');
}
