import type { AstroIntegration } from 'astro';

/** Weakest first. A rule outside a layer would beat them all: there is none. */
const LAYERS = ['reset', 'tokens', 'base', 'prose', 'components', 'print'];

const STYLE = /\.css$|[?&]lang\.css/;

/**
 * Puts the order of the cascade layers in front of every style sheet. A browser takes the order
 * from where it first meets each layer, and a bundler is free to put a component's rules first.
 */
export function layerOrder(): AstroIntegration {
  return {
    name: 'uncurl-layer-order',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'uncurl-layer-order',
                enforce: 'pre',
                transform(code, id) {
                  if (!STYLE.test(id)) return undefined;
                  return { code: `@layer ${LAYERS.join(', ')};\n${code}`, map: null };
                },
              },
            ],
          },
        });
      },
    },
  };
}
