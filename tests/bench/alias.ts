import { registerHooks } from 'node:module';

/** Lets Node itself resolve `~/`, which elsewhere Vite does. */
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('~/')
        ? new URL(`../../src/${specifier.slice(2)}`, import.meta.url).href
        : specifier,
      context,
    ),
});
