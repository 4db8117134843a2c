import type { APIContext } from 'astro';
import type { FigureMedium } from '~/figures/colours.ts';
import { standaloneFigure, standalonePaths } from '~/figures/standalone.ts';

export const getStaticPaths = standalonePaths;

/** A figure as an image: `/figures/lat-roll.svg`, on paper `/figures/lat-roll-print.svg`. */
export function GET({ props }: APIContext<{ id: string; medium: FigureMedium }>) {
  const type = { headers: { 'content-type': 'image/svg+xml' } };
  return new Response(standaloneFigure(props.id, props.medium), type);
}
