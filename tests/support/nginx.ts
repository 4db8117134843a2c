import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

const PROGRAM = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why there is no nginx to test against; nothing if there is one. */
export const withoutNginx = (): string | undefined =>
  [PROGRAM, BROTLI].every((file) => existsSync(file))
    ? undefined
    : 'no nginx here: apt-get install nginx libnginx-mod-http-brotli-static';

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the shipped configuration lacks: ${from}`);
  return text.replace(from, to);
}

/** The shipped configuration, with only its addresses set to a folder and a port of the test. */
function configured(folder: string, port: number, base: string): string {
  let site = readFileSync('.deploy/nginx/uncurl.conf', 'utf8');
  site = replaced(site, 'listen 80;', `listen 127.0.0.1:${port};`);
  site = replaced(site, 'listen [::]:80;', '');
  site = replaced(site, 'root /srv/uncurl/current', `root ${folder}/current`);
  site = replaced(site, 'error_page 404 /404.html', `error_page 404 ${base}404.html`);
  return replaced(
    site,
    'include /etc/nginx/snippets/uncurl-headers.conf',
    `include ${path.resolve('.deploy/nginx/headers.conf')}`,
  );
}

export interface Served {
  /** Address of the home page. */
  readonly url: string;
  /** Publishes a build with the shipped script. */
  publish(dist: string): void;
  stop(): Promise<void>;
}

/**
 * A real nginx with the shipped configuration, in a folder of its own.
 * @param dist the build to serve first
 */
export async function serveWithNginx(dist: string, base = '/', workers = 1): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'uncurl-nginx-'));
  const port = await freePort();
  const publish = (build: string) => {
    execFileSync(path.resolve('.deploy', 'publish.sh'), [build, folder, base]);
  };
  publish(dist);
  mkdirSync(path.join(folder, 'uploads'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/uploads/${kind};`)
    .join('\n');
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `load_module ${BROTLI};
daemon off;
worker_processes ${workers};
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  ${temporary}
  ${configured(folder, port, base)}
}`,
  );
  const server = spawn(PROGRAM, ['-c', file, '-e', `${folder}/error.log`], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}${base}`;
  await answering(url, server);
  return {
    url,
    publish,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}
