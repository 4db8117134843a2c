import { installPeer, type Peer } from './peer.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [
    starlight({
      title: 'Uncurl',
      sidebar: [{ label: 'Guides', items: [{ autogenerate: { directory: 'guides' } }] }],
    }),
  ],
});
`;

const CONTENT = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

let installedPeer: Peer | undefined;

/** Starlight as it comes; its sidebar names the guides, so that it does not grow with exercises. */
export function starlight(): Peer {
  installedPeer ??= installPeer({
    name: 'Starlight',
    packages: {
      astro: '7.3.4',
      '@astrojs/starlight': '0.42.4',
      '@astrojs/markdown-remark': '^7.3.0',
    },
    files: { 'astro.config.mjs': CONFIG, 'src/content.config.ts': CONTENT },
    pages: 'src/content/docs',
    assets: 'public',
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--force'],
    site: 'dist',
  });
  return installedPeer;
}
