import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './support/chromium.ts';

const port = Number(process.env.TEST_PORT ?? 4329);
const base = process.env.BASE_PATH ?? '/';

/** Browser tests, against the built site. */
export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.browser.test.ts',
  outputDir: '../test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine can be late once; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    // page.route() cannot see requests that a service worker answers.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}${base}`,
    launchOptions: await chromiumLaunch(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `astro preview --port ${port} --host 127.0.0.1`,
    cwd: '..',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    env: {
      ASTRO_PREVIEW_BACKGROUND: '0',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    timeout: 60_000,
  },
});
