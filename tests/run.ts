import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs every check and test, quick to slow, and stops at the first step that fails. The last line
 * counts the tests.
 */
const RESULTS = 'test-results';
const VITEST = 'vitest run --config tests/vitest.config.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Record<string, string>;
  /** File in which the step leaves its counts as JSON. */
  readonly counts?: string;
}

const vitest = (name: string, projects: readonly string[], before = ''): Step => ({
  name,
  command: [
    before + VITEST,
    ...projects.map((project) => `--project ${project}`),
    '--reporter=dot --reporter=json',
    `--outputFile.json=${RESULTS}/${name}.json`,
  ].join(' '),
  counts: `${RESULTS}/${name}.json`,
});

const STEPS: readonly Step[] = [
  { name: 'check', command: 'npm run --silent check' },
  vitest('unit-and-content', ['unit', 'content']),
  { name: 'build', command: 'npm run --silent build -- --silent' },
  {
    name: 'build-under-a-path',
    command: `npm run --silent build -- --silent --outDir ${RESULTS}/under-a-path`,
    env: { BASE_PATH: '/uncurl/' },
  },
  vitest('site', ['site']),
  {
    name: 'browser',
    command: 'playwright test --config tests/playwright.config.ts',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${RESULTS}/browser.json` },
    counts: `${RESULTS}/browser.json`,
  },
  // WebKit draws on a display; without one it is left out, and the tests say so.
  vitest('browsers', ['browsers'], existsSync('/usr/bin/xvfb-run') ? 'xvfb-run -a ' : ''),
];

interface Counts {
  passed: number;
  failed: number;
}

function countsIn(file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected + flaky, failed: unexpected };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total: Counts = { passed: 0, failed: 0 };
let code = 0;
for (const { name, command, env, counts } of STEPS) {
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  code = status ?? 1;
  if (counts) {
    const { passed, failed } = countsIn(counts);
    total.passed += passed;
    total.failed += failed;
  }
  if (code !== 0) {
    process.stdout.write(`\n${name} failed\n`);
    break;
  }
}
if (code === 0 && total.passed === 0) code = 1;
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(code);
