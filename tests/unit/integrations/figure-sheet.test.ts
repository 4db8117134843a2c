import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { figureSheet, SHEET } from '../../../src/integrations/figure-sheet/figure-sheet.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** Addresses that the integration adds to a command. */
function added(command: 'dev' | 'build' | 'preview'): string[] {
  const patterns: string[] = [];
  const injectRoute = ({ pattern }: { pattern: string }) => patterns.push(pattern);
  const options = { command, injectRoute } as unknown as Parameters<Setup>[0];
  figureSheet().hooks['astro:config:setup']?.(options);
  return patterns;
}

test('the contact sheet is there while the site is worked on, and only then', () => {
  expect(added('dev')).toEqual([SHEET]);
  expect(added('build')).toEqual([]);
  expect(added('preview')).toEqual([]);
});
