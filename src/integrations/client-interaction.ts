import type { AstroIntegration } from 'astro';

/** Adds `client:interaction`: an island loads when a person first touches it. */
export function clientInteraction(): AstroIntegration {
  return {
    name: 'uncurl-client-interaction',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'interaction',
          entrypoint: './src/directives/interaction.ts',
        });
      },
    },
  };
}
