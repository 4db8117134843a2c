import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const NONE_FOUND =
  'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its program. On x64 Linux one comes with the project.';

/**
 * The browser that comes as an npm package, with its own libraries where they are missing, and
 * always with its own fonts, so that lines break alike on every machine.
 */
async function bundled(): Promise<LaunchOptions> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const packaged = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value) env[name] = value;
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    const libraries = await inflate(path.join(path.dirname(packaged), '../bin/al2023.tar.br'));
    const searched = [path.join(libraries, 'lib'), env.LD_LIBRARY_PATH];
    env.LD_LIBRARY_PATH = searched.filter(Boolean).join(':');
  }
  env.FONTCONFIG_PATH = path.join(tmpdir(), 'fonts');
  return { executablePath, env };
}

/** A whole Chromium or Chrome of this machine, if there is one: not only what draws pages. */
export function installedChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...INSTALLED].find((file) => file && existsSync(file));
}

/**
 * A Chromium that needs no download: $CHROMIUM_PATH, on x64 Linux the one among the packages,
 * else an installed one.
 * @throws with what to do when there is none
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH };
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  const executablePath = INSTALLED.find((file) => existsSync(file));
  if (!executablePath) throw new Error(NONE_FOUND);
  return { executablePath };
}
