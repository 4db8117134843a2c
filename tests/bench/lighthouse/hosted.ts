import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressFolder } from '~/integrations/compress.ts';
import { BUILDS } from '../../support/builds.ts';
import { serveWithNginx, withoutCertificate } from '../../support/nginx.ts';
import { serve } from '../search/serve.ts';

export interface Hosted {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Which server it is, for the notes. */
  readonly how: string;
  stop(): Promise<void>;
}

/** The built site as it is really served: by nginx with the shipped headers, where it is here. */
export async function hostSite(): Promise<Hosted> {
  if (withoutCertificate()) {
    const { origin, close } = await serve(BUILDS[0].folder);
    const how = 'a small server with Brotli, for want of nginx (.ci/programs installs it)';
    return { origin, how, stop: async () => close() };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-site-'));
  cpSync(BUILDS[0].folder, folder, { recursive: true });
  await compressFolder(folder);
  const { url, stop } = await serveWithNginx(folder, { certificate: true });
  rmSync(folder, { recursive: true });
  return {
    origin: url.slice(0, -1),
    how: 'nginx, the shipped configuration: HTTP/2 over TLS, Brotli',
    stop,
  };
}
