import type { z } from 'astro/zod';
import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { parse } from 'yaml';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';

type Parsed<T> = { data: T } | { problems: Problem[] };

function readData(file: string, text: string): unknown {
  if (!file.endsWith('.mdx')) return parse(text);
  const page = new VFile({ path: file, value: text });
  matter(page);
  return page.data.matter;
}

/**
 * Parses one content file with its schema.
 * @param file path for messages; `.mdx` reads the front matter, anything else is YAML
 * @returns the data, or everything that is wrong with the file
 */
export function parseFile<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): Parsed<z.output<S>> {
  let raw: unknown;
  try {
    raw = readData(file, text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ file, field: '', message: `is not valid YAML: ${message}` }] };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data };
  return { problems: explain(file, schema, raw, result.error.issues) };
}
