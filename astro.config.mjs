import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { clientInteraction } from './src/integrations/client-interaction.ts';
import { compress } from './src/integrations/compress.ts';
import { figureSheet } from './src/integrations/figure-sheet/figure-sheet.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index/search-index.ts';
import { slimPages } from './src/integrations/slim-pages/slim-pages.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://uncurl.example.org',
  base: process.env.BASE_PATH ?? '/',
  cacheDir: './.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default, 'jsx', eats the space at a line break between two inline elements.
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    checkContent(),
    layerOrder(),
    mdx(),
    react(),
    sitemap({ filter: (page) => !page.endsWith('/offline/') }),
    clientInteraction(),
    plainImports(),
    figureSheet(),
    // Before whatever reads the built pages.
    slimPages(),
    searchIndex({ packed: process.env.COMPRESS === 'inside' }),
    offline(),
    ...(process.env.COMPRESS === 'yes' ? [compress()] : []),
  ],
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: 500,
            style: 'normal',
            src: ['@fontsource/newsreader/files/newsreader-latin-500-normal.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    build: {
      // An inlined script with a runtime import() fails: Astro inlines before Vite replaces
      // __VITE_PRELOAD__. External scripts also keep the CSP short.
      assetsInlineLimit: (file) => (/\.m?js$/.test(file) ? false : undefined),
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What search alone has, in one file: files that always come together compress better.
            groups: [
              {
                name: 'paths',
                test: /\/src\/(?:paths|islands\/search\/make|domain\/query\/normalise)\.ts/,
                priority: 3,
              },
              { name: 'words', test: /\/domain\/query\/(?:nearest-word|fillers)\.ts/, priority: 2 },
              {
                name: 'search',
                test: /\/src\/(?:islands\/search\/(?!dialog|page)|domain\/query\/)/,
              },
            ],
          },
        },
        // One such warning per MDX file, about nothing.
        onwarn(warning, handle) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') handle(warning);
        },
      },
    },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        // The cues of a session are written in the page and played from memory.
        "media-src 'self' blob:",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        // Text never becomes HTML or a script; the one policy marks the service worker's address.
        "require-trusted-types-for 'script'",
        'trusted-types uncurl',
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
