import { request as get } from 'node:http';
import { connect } from 'node:http2';
import { expect, test } from '@playwright/test';
import { BUILDS } from '../support/builds.ts';
import { type Served, serveWithNginx, withoutCertificate } from '../support/nginx.ts';

const missing = withoutCertificate();
if (missing) process.stdout.write(`The served site is not tested with TLS: ${missing}\n`);

type Headers = Readonly<Record<string, unknown>>;

/** The headers of a page, asked for with HTTP/2. */
const askSecurely = (url: URL) =>
  new Promise<{ protocol: string | undefined; headers: Headers }>((resolve, reject) => {
    const session = connect(url.origin, { rejectUnauthorized: false });
    session.once('error', reject);
    const stream = session.request({ ':path': url.pathname });
    stream.once('response', (headers) => {
      resolve({ protocol: session.alpnProtocol, headers: headers as Headers });
      session.close();
    });
    stream.resume();
  });

const askPlainly = (url: string) =>
  new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    get(url, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, location: answer.headers.location });
    })
      .once('error', reject)
      .end();
  });

for (const { name, folder, base } of BUILDS) {
  test.describe(`nginx with a certificate serves the site ${name}`, () => {
    test.skip(Boolean(missing), missing);

    let site: Served;
    test.beforeAll(async () => {
      site = await serveWithNginx(folder, { base, certificate: true });
    });
    test.afterAll(async () => {
      await site?.stop();
    });

    test('over HTTP/2, and asks to be met that way again', async () => {
      for (const [address, status] of [
        ['guides/lats/', 200],
        ['no/such/', 404],
      ] as const) {
        const { protocol, headers } = await askSecurely(new URL(address, site.url));
        expect(protocol).toBe('h2');
        expect(headers[':status'], address).toBe(status);
        expect(headers['strict-transport-security'], address).toBe('max-age=86400');
        expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
      }
    });

    test('and leads there from an address without one, query and all', async () => {
      const { status, location } = await askPlainly(`${site.plain}search/?q=lats`);
      expect([status, location]).toEqual([301, `https://127.0.0.1${base}search/?q=lats`]);
    });

    test('but answers whoever gives out certificates', async () => {
      const origin = new URL(site.plain ?? '').origin;
      const { status } = await askPlainly(`${origin}/.well-known/acme-challenge/none`);
      expect(status).toBe(404);
    });
  });
}
