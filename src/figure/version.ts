/**
 * Raised whenever the engine draws the same pose differently. The figures in src/figures carry it
 * in their fingerprint, so `npm run figures` knows what to draw again and a test proves it was done.
 */
export const ENGINE_VERSION = 9;
