import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '~/corpus/read.ts';

const { corpus } = readContent('.');
const { exercises, muscles, routines, guides, checks, claims } = corpus;

const prose = new Map(
  guides.map(({ id }) => [id, readFileSync(`content/guides/${id}.mdx`, 'utf8')]),
);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

function missing(wanted: readonly string[], reached: readonly string[]): string[] {
  const found = new Set(reached);
  return wanted.filter((id) => !found.has(id));
}

describe('every exercise is reached', () => {
  const all = ids(exercises);

  test('there are exercises, muscles, routines and guides', () => {
    expect(Math.min(all.length, muscles.length, guides.length)).toBeGreaterThanOrEqual(5);
    expect(routines.length).toBeGreaterThanOrEqual(12);
  });

  test('from the muscle that it works most', () => {
    const known = new Set(ids(muscles));
    const lost = exercises.filter(({ muscles: { primary } }) => !known.has(primary[0] ?? ''));
    expect(ids(lost)).toEqual([]);
  });

  test('from a routine', () => {
    const stepped = routines.flatMap(({ steps }) => steps.map(({ exercise }) => exercise));
    expect(missing(all, stepped)).toEqual([]);
  });

  test('from a guide: its front matter, a component or a link', () => {
    const named = [...prose.values()].flatMap((text) =>
      [...text.matchAll(/exercise="([a-z-]+)"|\]\(\/exercises\/([a-z-]+)\//g)].map(
        ([, component, link]) => component ?? link ?? '',
      ),
    );
    const listed = guides.flatMap((guide) => guide.exercises);
    expect(missing(all, [...listed, ...named])).toEqual([]);
  });
});

test('every muscle has an exercise or a guide', () => {
  const worked = exercises.flatMap(({ muscles: { primary, secondary } }) => [
    ...primary,
    ...secondary,
  ]);
  const told = guides.flatMap((guide) => guide.muscles);
  expect(missing(ids(muscles), [...worked, ...told])).toEqual([]);
});

test('every check is used by an exercise or a routine, or linked by a guide', () => {
  const used = [...exercises, ...routines].flatMap((record) => record.checks);
  const linked = [...prose.values()].flatMap((text) =>
    [...text.matchAll(/check="([a-z-]+)"|\]\(\/checks\/([a-z-]+)\//g)].map(
      ([, component, link]) => component ?? link ?? '',
    ),
  );
  expect(missing(ids(checks), [...used, ...linked])).toEqual([]);
});

test('every claim is cited by a page', () => {
  const cited = [...guides, ...exercises, ...routines, ...checks].flatMap((page) => page.claims);
  expect(claims.length).toBeGreaterThan(50);
  expect(missing(ids(claims), cited)).toEqual([]);
});
