import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { BUILDS } from '../../support/builds.ts';
import { installed } from '../from-registry.ts';
import type { PlainPage } from '../search/plain-site.ts';
import { type Took, watched } from '../watched.ts';
import { markdownPage, pageName } from './markdown-page.ts';

/** Another generator of sites, in a temporary folder that goes with this program. */
export interface Peer {
  readonly name: string;
  /**
   * Builds these pages, beside those of builds before, with its search.
   * @returns folder of the site, kept apart from that of other builds
   */
  build(pages: readonly PlainPage[]): Promise<{ readonly site: string; readonly took: Took }>;
}

/** What tells one generator from another. */
export interface PeerKind {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Files beside the pages, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Folder of the pages. */
  readonly pages: string;
  /** Folder of files that are served as they are. */
  readonly assets: string;
  /** Program and words that build, below the folder. */
  readonly command: readonly [program: string, ...words: string[]];
  /** Folder of the built site. */
  readonly site: string;
}

/**
 * Installs a generator from the registry.
 * @throws with the end of the output if it cannot be installed
 */
export function installPeer(kind: PeerKind): Peer {
  const { folder, write, remove } = installed(kind.name.toLowerCase(), kind.packages);
  process.once('exit', remove);
  for (const [name, content] of Object.entries(kind.files)) write(name, content);
  cpSync(path.join(BUILDS[0].folder, 'figures'), path.join(folder, kind.assets, 'figures'), {
    recursive: true,
  });
  const [program, ...words] = kind.command;
  let builds = 0;
  return {
    name: kind.name,
    build: async (pages) => {
      for (const page of pages) {
        write(path.join(kind.pages, `${pageName(page)}.md`), markdownPage(page));
      }
      // Its own Node may be older than it allows: the one that runs this is not.
      const took = await watched(process.execPath, [path.join(folder, program), ...words], folder);
      if (!existsSync(path.join(folder, kind.site, 'index.html'))) {
        throw new Error(`${kind.name} built no home page`);
      }
      builds += 1;
      const site = path.join(folder, `built-${builds}`);
      cpSync(path.join(folder, kind.site), site, { recursive: true });
      return { site, took };
    },
  };
}
