import { close, createIndex } from 'pagefind';

/** A file of the search index: path below `pagefind/` and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/**
 * Opens a Pagefind index, lets the caller fill it, and closes it again.
 * @throws with all of Pagefind's own messages
 */
export async function withIndex<T>(use: (index: Index) => Promise<T>): Promise<T> {
  const { index, errors } = await createIndex({ rootSelector: 'html', writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  try {
    return await use(index);
  } finally {
    await close();
  }
}

/** @throws if Pagefind reported anything */
export function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
