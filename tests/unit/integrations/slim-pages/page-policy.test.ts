import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicy } from '~/integrations/slim-pages/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

test('names what stands inline on the page, and nothing else', () => {
  const before = "default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b=';";
  const rest = '<style>p{top:0}</style><script type="module">go()</script>';
  expect(pagePolicy(page(before, rest))).toBe(
    page(
      `default-src 'none';script-src 'self' ${hash('go()')};style-src 'self' ${hash('p{top:0}')}`,
      rest,
    ),
  );
});

test('allows neither data nor a script of a file by a hash', () => {
  const rest = '<script type="application/ld+json">{}</script><script src="/a.js"></script>';
  expect(pagePolicy(page("script-src 'self'", rest))).toBe(page("script-src 'self'", rest));
});

test('allows what must run first', () => {
  const rest = '<script data-first>go()</script>';
  expect(pagePolicy(page("script-src 'self'", rest))).toBe(
    page(`script-src 'self' ${hash('go()')}`, rest),
  );
});

test('refuses a page without a policy', () => {
  expect(() => pagePolicy('<head></head>')).toThrow('no content security policy');
});
