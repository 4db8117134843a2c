import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILDS } from '../../support/builds.ts';
import { compressed } from './files.ts';

const folder = path.join(BUILDS[0].folder, '_astro');
const IMPORT = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

/** A script and all that it imports at once. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const source = readFileSync(path.join(folder, name), 'utf8');
  for (const [, other = ''] of source.matchAll(IMPORT)) withImports(other, seen);
  return seen;
}

/** Bytes of the search's own scripts and style, compressed. */
export function scriptBytes(): number {
  const files = readdirSync(folder);
  const dialog = files.find((name) => /^dialog\..*\.js$/.test(name));
  const style = files.find((name) => /^search\..*\.css$/.test(name));
  if (!dialog || !style) throw new Error('the build has no search dialog');
  return [...withImports(dialog), style]
    .map((name) => compressed(readFileSync(path.join(folder, name))).length)
    .reduce((sum, weight) => sum + weight, 0);
}
