import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = fileURLToPath(new URL('../src', import.meta.url));

const PURE = ['unit', 'content'];

/**
 * Tests that are not run by Playwright: `unit` (pure logic), `content` (every file), `site` (the
 * built site), `browsers` (every engine that is here), `bench` (figures, on request).
 */
export default defineConfig({
  root,
  resolve: { alias: { '~': src } },
  test: {
    // Drawing a body takes a second; a busy machine may need several times that.
    testTimeout: 60_000,
    projects: ['unit', 'content', 'site', 'browsers', 'bench'].map((name) => ({
      extends: true as const,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        // Pure code leaves nothing behind: reading its modules once for all files saves a third.
        isolate: !PURE.includes(name),
      },
    })),
  },
});
