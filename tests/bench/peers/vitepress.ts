import type { PlainPage } from '../search/plain-site.ts';
import { installPeer, type Peer } from './peer.ts';

const configOf = (guides: readonly PlainPage[]): string => {
  const items = guides.map(({ title, address }) => ({ text: title, link: address }));
  const config = {
    title: 'Uncurl',
    lang: 'en-GB',
    srcDir: 'pages',
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Guides', items }] },
  };
  return `export default ${JSON.stringify(config)};\n`;
};

/** Whether the sidebar names it. */
export const isGuide = ({ address }: PlainPage): boolean => /^\/guides\/./.test(address);

let installedPeer: Peer | undefined;

/**
 * VitePress as it comes, with its own search in the browser; its sidebar names the guides, so that
 * it does not grow with exercises.
 * @param guides pages that the sidebar names
 */
export function vitepress(guides: readonly PlainPage[]): Peer {
  installedPeer ??= installPeer({
    name: 'VitePress',
    packages: { vitepress: '1.6.4' },
    files: { '.vitepress/config.mjs': configOf(guides) },
    pages: 'pages',
    assets: 'pages/public',
    command: ['node_modules/vitepress/bin/vitepress.js', 'build'],
    site: '.vitepress/dist',
  });
  return installedPeer;
}
