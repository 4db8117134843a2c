/** What one file of the browser's build imports, as the bundler tells it. */
interface Chunk {
  readonly type: string;
  readonly imports?: readonly string[];
}

/** Gathers which script imports which while the browser's build is written. */
export function importGraph() {
  const imports = new Map<string, readonly string[]>();
  const collect = (name: string, found: Set<string>) => {
    for (const next of imports.get(name) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      collect(next, found);
    }
    return found;
  };
  return {
    plugin: {
      name: 'uncurl-import-graph',
      apply: 'build' as const,
      applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
      generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
        for (const [name, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk') imports.set(name, chunk.imports ?? []);
        }
      },
    },
    /** Everything that a file imports, itself and through others, by names as `_astro/a.js`. */
    behind: (name: string): readonly string[] => [...collect(name, new Set())],
  };
}
