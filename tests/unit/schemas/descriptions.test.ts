import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { KINDS } from '~/corpus/kinds.ts';
import { LexiconSchema } from '~/schemas/lexicon.ts';
import { ReviewsSchema } from '~/schemas/reviews.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** Fields of a schema with their descriptions, nested ones with dots. */
function fields(node: Node, path = ''): [string, string][] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    [`${path}${name}`, child.description ?? ''] as [string, string],
    ...fields(child, `${path}${name}.`),
  ]);
  return node.items ? [...own, ...fields(node.items, path)] : own;
}

const SCHEMAS = [
  ...Object.entries(KINDS).map(([kind, { schema }]) => [kind, schema] as const),
  ['lexicon', LexiconSchema] as const,
  ['reviews', ReviewsSchema] as const,
];

describe.each(SCHEMAS)('every field of %s', (_, schema) => {
  const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Node;
  const all = fields(json);

  test('is described', () => {
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter(([, text]) => text.length < 12)).toEqual([]);
  });

  test('shows an example, where it is a field that is typed', () => {
    const leaves = all.filter(([path]) => !all.some(([other]) => other.startsWith(`${path}.`)));
    expect(leaves.filter(([, text]) => !/E\.g\.|"/.test(text))).toEqual([]);
  });
});
