import * as z from 'zod/mini';
import { RoutineFileSchema } from '~/domain/routine/stored-schema.ts';
import { paths } from '~/paths.ts';

/** The JSON Schema of a routine file, made from the schema by which files are checked. */
export function GET({ site }: { site: URL | undefined }) {
  const schema = {
    $id: new URL(paths.routineSchema(), site).href,
    title: 'Uncurl routine',
    ...z.toJSONSchema(RoutineFileSchema),
  };
  return new Response(JSON.stringify(schema, null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
