import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

const PROGRAM = '/usr/sbin/nginx';
const OPENSSL = '/usr/bin/openssl';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why there is no nginx to test against; nothing if there is one. */
export const withoutNginx = (): string | undefined =>
  [PROGRAM, BROTLI].every((file) => existsSync(file))
    ? undefined
    : 'no nginx here: apt-get install nginx libnginx-mod-http-brotli-static';

/** Why no certificate can be made for it; nothing if one can. */
export const withoutCertificate = (): string | undefined =>
  withoutNginx() ?? (existsSync(OPENSSL) ? undefined : 'no openssl here: apt-get install openssl');

const SHIPPED = '.deploy/nginx';

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the shipped configuration lacks: ${from}`);
  return text.replaceAll(from, to);
}

/** What the shipped snippets serve, with only their addresses set to a folder of the test. */
function snippet(folder: string, base: string): string {
  let site = readFileSync(`${SHIPPED}/snippets/uncurl-site.conf`, 'utf8');
  site = replaced(site, 'root /srv/uncurl/current', `root ${folder}/current`);
  site = replaced(site, 'error_page 404 /404.html', `error_page 404 ${base}404.html`);
  const headers = path.resolve(SHIPPED, 'snippets/uncurl-headers.conf');
  site = replaced(site, '/etc/nginx/snippets/uncurl-headers.conf', headers);
  const file = path.join(folder, 'site.conf');
  writeFileSync(file, site);
  return file;
}

/** Behind a proxy that has the certificate: the snippet by itself, as the README says. */
const behindProxy = (port: number, site: string): string =>
  `server { listen 127.0.0.1:${port}; include ${site}; }`;

/** The shipped servers, with a certificate and ports of the test. */
function withCertificate(folder: string, port: number, plainPort: number, site: string): string {
  const at = (file: string) => path.join(folder, file);
  execFileSync(OPENSSL, [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ...['-keyout', at('privkey.pem'), '-out', at('fullchain.pem')],
  ]);
  let servers = readFileSync(`${SHIPPED}/conf.d/uncurl.conf`, 'utf8');
  servers = replaced(servers, 'listen [::]:80;', '');
  servers = replaced(servers, 'listen [::]:443 ssl http2;', '');
  servers = replaced(servers, 'listen 80;', `listen 127.0.0.1:${plainPort};`);
  servers = replaced(servers, 'listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`);
  servers = replaced(servers, '/etc/letsencrypt/live/uncurl.example.org', folder);
  return replaced(servers, '/etc/nginx/snippets/uncurl-site.conf', site);
}

export interface Served {
  /** Address of the home page. */
  readonly url: string;
  /** With a certificate: the address that leads there from without one. */
  readonly plain: string | undefined;
  /** Publishes a build with the shipped script. */
  publish(dist: string): void;
  stop(): Promise<void>;
}

interface Serving {
  /** Path below the host. */
  readonly base?: string;
  /** With a certificate of the test's own and HTTP/2, as shipped; else as behind a proxy. */
  readonly certificate?: boolean;
}

/**
 * A real nginx with the shipped configuration, in a folder of its own.
 * @param dist the build to serve first
 * @throws Error if nginx does not answer, or openssl is missing where a certificate is asked for
 */
export async function serveWithNginx(
  dist: string,
  { base = '/', certificate = false }: Serving = {},
): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'uncurl-nginx-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const publish = (build: string) => {
    execFileSync(path.resolve('.deploy', 'publish.sh'), [build, folder, base]);
  };
  publish(dist);
  mkdirSync(path.join(folder, 'uploads'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/uploads/${kind};`)
    .join('\n');
  const site = snippet(folder, base);
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `load_module ${BROTLI};
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  ${temporary}
  include ${path.resolve(SHIPPED, 'conf.d/uncurl-maps.conf')};
  ${certificate ? withCertificate(folder, port, plainPort, site) : behindProxy(port, site)}
}`,
  );
  const server = spawn(PROGRAM, ['-c', file, '-e', `${folder}/error.log`], { stdio: 'inherit' });
  await listening(port, server);
  return {
    url: `http${certificate ? 's' : ''}://127.0.0.1:${port}${base}`,
    plain: certificate ? `http://127.0.0.1:${plainPort}${base}` : undefined,
    publish,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const connects = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.end();
      resolve(true);
    });
  });

async function listening(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    if (await connects(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}
