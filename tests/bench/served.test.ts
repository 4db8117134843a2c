import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compressFolder } from '~/integrations/compress.ts';
import { serveWithNginx, withoutNginx } from '../support/nginx.ts';

const WRK = '/usr/bin/wrk';
const missing = withoutNginx() ?? (existsSync(WRK) ? undefined : 'no wrk: apt-get install wrk');
if (missing) process.stdout.write(`No load test: ${missing}\n`);

const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
const SWAP_EVERY_MS = 2000;
const GUIDE = 'guides/lats/';

const digest = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The next version: its pages differ, and its style sheet has another name and content. */
function nextVersion(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const sheet = readdirSync(`${to}/_astro`).find((file) => /^Base\..*\.css$/.test(file)) ?? '';
  const renamed = sheet.replace(/\.[^.]+\.css$/, '.NextOne1.css');
  writeFileSync(`${to}/_astro/${renamed}`, `${readFileSync(`${to}/_astro/${sheet}`)}/* next */`);
  rmSync(`${to}/_astro/${sheet}`);
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const page = path.join(to, file);
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll(sheet, renamed));
  }
}

interface Version {
  readonly page: string;
  readonly sheet: string;
}

const versionIn = (folder: string): Version => {
  const sheet = readdirSync(`${folder}/_astro`).find((file) => /^Base\..*\.css$/.test(file)) ?? '';
  return {
    page: digest(readFileSync(`${folder}/${GUIDE}index.html`)),
    sheet: digest(readFileSync(`${folder}/_astro/${sheet}`)),
  };
};

function wrk(url: string): Promise<string> {
  const load = spawn(WRK, [
    ...['-t1', '-c32', `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: br'],
    url,
  ]);
  let told = '';
  load.stdout.on('data', (part) => {
    told += part;
  });
  return new Promise((resolve) => load.once('close', () => resolve(told)));
}

test.skipIf(Boolean(missing))(
  'under load, a new version comes in without a failed or a mixed answer',
  { timeout: (SECONDS + 120) * 1000 },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'uncurl-load-'));
    const [old, next] = [`${folder}/old`, `${folder}/next`];
    cpSync('dist', old, { recursive: true });
    nextVersion(old, next);
    for (const version of [old, next]) await compressFolder(version);
    const versions = [versionIn(old), versionIn(next)];
    expect(versions[0]).not.toEqual(versions[1]);

    const site = await serveWithNginx(old);
    let over = false;
    let swaps = 0;
    const swapping = (async () => {
      while (!over) {
        await pause(SWAP_EVERY_MS);
        swaps += 1;
        site.publish(swaps % 2 === 1 ? next : old);
      }
    })();

    const wrong: string[] = [];
    const seen = [0, 0];
    /** A reader: the page, and a moment later the style sheet that this page names. */
    const reading = (async () => {
      while (!over) {
        const answer = await fetch(site.url + GUIDE);
        const html = await answer.text();
        const at = versions.findIndex(({ page }) => page === digest(html));
        if (at < 0) wrong.push(`page ${answer.status}`);
        seen[at] = (seen[at] ?? 0) + 1;
        await pause(20);
        const name = /href="\/(_astro\/Base[^"]+\.css)"/.exec(html)?.[1] ?? 'none';
        const sheet = await fetch(site.url + name);
        if (digest(await sheet.text()) !== versions[at]?.sheet)
          wrong.push(`${name} ${sheet.status}`);
      }
    })();
    const told = await wrk(site.url + GUIDE);
    over = true;
    await Promise.all([swapping, reading]);
    await site.stop();
    rmSync(folder, { recursive: true });

    const figure = (pattern: RegExp) => pattern.exec(told)?.[1] ?? 'unknown';
    process.stdout.write(
      `served under load, ${SECONDS} s, ${swaps} new versions: ` +
        `${figure(/Requests\/sec:\s+(\S+)/)} requests/s, p99 ${figure(/99%\s+(\S+)/)}, ` +
        `${figure(/(\d+) requests in/)} requests, ${seen.join(' + ')} read with their style\n`,
    );
    expect(told).toMatch(/Requests\/sec:\s+[1-9]/);
    expect(told, 'failed answers').not.toMatch(/Non-2xx|Socket errors/);
    expect(wrong, 'mixed or missing answers').toEqual([]);
    expect(swaps).toBeGreaterThan(2);
    expect(Math.min(...seen)).toBeGreaterThan(0);
  },
);
