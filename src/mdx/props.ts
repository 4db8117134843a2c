import { z } from 'astro/zod';
import { wayOut } from '~/corpus/nearest.ts';
import { findById } from '~/corpus/select.ts';

/**
 * Parses what a writer gave to a component. MDX itself accepts any prop, so a slip of the pen would
 * otherwise print nothing at all.
 * @param component name as written in MDX
 * @param page address of the page, for the message
 * @throws with component, prop, value and the way out
 */
export function parseProps<S extends z.ZodObject>(
  component: string,
  page: string,
  schema: S,
  props: Record<string, unknown>,
): z.output<S> {
  const given = Object.fromEntries(
    Object.entries(props).filter(([name]) => name !== 'class' && !name.startsWith('data-astro')),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const allowed = Object.keys(schema.shape);
  const problems = result.error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `unknown prop "${key}". ${wayOut(key, allowed)}`).join(' ');
    }
    const name = issue.path.join('.');
    return `${name}: ${JSON.stringify(given[name]) ?? 'nothing'} is not right: ${issue.message}.`;
  });
  throw new Error(`<${component}> on ${page}: ${problems.join(' ')}`);
}

/**
 * Finds the record that a component names.
 * @throws with the nearest name, when there is none
 */
export function recordFor<T extends { readonly id: string }>(
  component: string,
  page: string,
  records: readonly T[],
  id: string,
): T {
  const record = findById(records, id);
  if (record) return record;
  const way = wayOut(
    id,
    records.map((candidate) => candidate.id),
  );
  throw new Error(`<${component}> on ${page}: there is no "${id}". ${way}`);
}

export const ExerciseProps = z.strictObject({ exercise: z.string() });
export const ClaimProps = z.strictObject({ claim: z.string() });
export const NoProps = z.strictObject({});
