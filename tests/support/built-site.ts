import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Build } from './builds.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Address on the host, base path included, as in `/uncurl/guides/lats/`. */
  readonly address: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Files of a build, as paths below its folder with forward slashes. */
export const filesOf = ({ folder }: Build): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** One file of a build. */
export const readBuilt = ({ folder }: Build, file: string): Buffer =>
  readFileSync(path.join(folder, file));

/** All HTML pages of a build. */
export const pagesOf = (build: Build): BuiltPage[] =>
  filesOf(build)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readBuilt(build, file).toString('utf8');
      const address = `${build.base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { address, html, document: parse(html) };
    });
