import type { AstroIntegration } from 'astro';

/** Address of the contact sheet of all figures, while the site is being worked on. */
export const SHEET = '/figures/sheet/';

/** Adds the contact sheet to `npm run dev`; a built site does not have it. */
export function figureSheet(): AstroIntegration {
  return {
    name: 'uncurl-figure-sheet',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = './src/integrations/figure-sheet/Sheet.astro';
        injectRoute({ pattern: SHEET, entrypoint, prerender: true });
      },
    },
  };
}
