import path from 'node:path';
import type { Build } from './builds.ts';
import { readBuilt } from './built-site.ts';

/** Names of other scripts in a script: those it needs at once, or all of them. */
const NAMES = {
  'at once': /(?:from|import)\s*["'`]((?:\.{1,2}\/)[^"'`]+\.js)["'`]/g,
  ever: /["'`]((?:\.{1,2}\/|_astro\/|\/_astro\/)[^"'`]+\.js)["'`]/g,
} as const;

/**
 * Every script that scripts load, themselves among them.
 * @param start paths below the folder of the build
 * @param when `at once` follows what they import at the start, `ever` also what they import later
 */
export function loadedScripts(
  build: Build,
  start: readonly string[],
  when: keyof typeof NAMES,
): string[] {
  const seen = new Set<string>();
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, name = ''] of readBuilt(build, file).toString().matchAll(NAMES[when])) {
      const below = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
      waiting.push(below.replace(/^\//, ''));
    }
  }
  return [...seen];
}
