import type { APIContext } from 'astro';
import { movementPaths, standaloneMovement } from '~/figures/movements.ts';

export const getStaticPaths = movementPaths;

type Props = ReturnType<typeof movementPaths>[number]['props'];

/** `/figures/moving/lat-roll.svg` plays by itself; `/figures/moving/lat-roll-end.svg` is its end. */
export async function GET({ props }: APIContext<Props>) {
  const type = { headers: { 'content-type': 'image/svg+xml' } };
  return new Response(await standaloneMovement(props.id, props.kind), type);
}
