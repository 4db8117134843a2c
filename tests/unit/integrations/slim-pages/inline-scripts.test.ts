import { expect, test } from 'vitest';
import { withoutInlineScripts } from '~/integrations/slim-pages/inline-scripts.ts';

test('one file takes the place of all inline scripts', () => {
  const { html, script } = withoutInlineScripts(
    '<i></i><script>one()</script><b></b><script>two();</script><p></p>',
    '/base/_astro/',
  );
  expect(script?.text).toBe('one();\ntwo();\n');
  expect(script?.name).toMatch(/^islands\.[\w-]{8}\.js$/);
  expect(html).toBe(
    `<i></i><script async src="/base/_astro/${script?.name}"></script><b></b><p></p>`,
  );
});

test('the same scripts make the same file', () => {
  const of = (text: string) => withoutInlineScripts(`<script>${text}</script>`, '/').script?.name;
  expect(of('one()')).toBe(of('one()'));
  expect(of('one()')).not.toBe(of('two()'));
});

test('data, modules, files and what must run first stay where they are', () => {
  const html =
    '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script><script data-first>go()</script>';
  expect(withoutInlineScripts(html, '/')).toEqual({ html, script: undefined });
});
