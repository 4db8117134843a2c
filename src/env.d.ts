/// <reference types="astro/client" />

declare module '@citation-js/core' {
  /** The part of Citation.js that the bibliography uses; the library ships no types. */
  export class Cite {
    constructor(input: unknown);
    data: unknown[];
    format(
      kind: 'bibliography',
      options: { format: 'text' | 'html'; template: string; lang: string },
    ): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';

interface Window {
  /** Elements of islands that were pressed before anything listened there, in order. */
  earlyPresses?: Set<HTMLElement>;
}
