import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where `npm run build` writes. */
export const DIST = path.resolve('dist');

/** A page of the built site. */
export interface BuiltPage {
  /** Address below the base path, as in `/guides/lats/`. */
  readonly address: string;
  readonly html: string;
}

/** Files of the built site, as paths below `dist/` with forward slashes. */
export const builtFiles = (): string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** Text of one file of the built site. */
export const readBuilt = (file: string): string => readFileSync(path.join(DIST, file), 'utf8');

/** All HTML pages. */
export const builtPages = (): BuiltPage[] =>
  builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, html: readBuilt(file) }));
