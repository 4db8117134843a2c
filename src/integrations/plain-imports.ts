import type { AstroIntegration } from 'astro';

const HELPER = '\0vite/preload-helper.js';

/**
 * Lets a lazy import be just that. Vite wraps each one in code that fetches its style sheets ahead:
 * 760 bytes on every page. Here no lazy part has a style sheet of its own among its imports, so the
 * wrapper has nothing to do.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'uncurl-plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'uncurl-plain-imports',
                enforce: 'pre',
                apply: 'build',
                // Nor are there lists of what the wrapper would fetch ahead.
                configEnvironment: () => ({ build: { modulePreload: false } }),
                load: (id: string) =>
                  id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
