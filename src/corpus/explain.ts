import type { z } from 'astro/zod';
import { wayOut } from './nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );

function sentence(issue: Issue, value: unknown, siblings: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `unknown field "${key}". ${wayOut(key, siblings)}`).join(' ');
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const generic = issue.message.startsWith('Invalid option');
    const reason = generic ? wayOut(value, issue.values.map(String)) : `${issue.message}.`;
    return `${show(value)} is not allowed. ${reason}`;
  }
  if (value === undefined) return `is missing. ${issue.message}.`;
  return `${show(value)} is not right: ${issue.message}.`;
}

/** Names of the fields that the schema allows where an unknown one stands. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const key of [...path, undefined]) {
    node = unwrap(node);
    if (key === undefined) break;
    const { shape, element } = node as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    node = shape ? shape[key] : element;
  }
  return Object.keys((node as { shape?: object } | undefined)?.shape ?? {});
}

function unwrap(node: unknown): unknown {
  const inner = (node as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : node;
}

/**
 * Turns what Zod found into problems that name file, field, value and the way out.
 * @param data what the file held
 */
export function explain(
  file: string,
  schema: z.ZodType,
  data: unknown,
  issues: readonly Issue[],
): Problem[] {
  return issues.map((issue) => ({
    file,
    field: issue.path.map(String).join('.'),
    message: sentence(issue, valueAt(data, issue.path), fieldsAt(schema, issue.path)),
  }));
}
