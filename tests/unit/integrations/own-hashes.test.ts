import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '~/integrations/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">`;

test('a page keeps the hashes of its own scripts and styles, and its other sources', () => {
  const body = '<script>go()</script><style>a{}</style>';
  const before = policy(` ${hash('go()')} ${hash('other()')}`, ` ${hash('b{}')} ${hash('a{}')}`);
  const after = policy(` ${hash('go()')}`, ` ${hash('a{}')}`);
  expect(withOwnHashes(before + body)).toBe(after + body);
});

test('a page without inline parts needs no hash, and one without a policy stays', () => {
  expect(withOwnHashes(policy(` ${hash('x')}`, ''))).toBe(policy('', ''));
  expect(withOwnHashes("<p> 'sha256-abc'</p>")).toBe("<p> 'sha256-abc'</p>");
});
