import type { APIContext } from 'astro';
import { figureIds } from '~/figures/figures.ts';
import { figurePreview } from '~/figures/preview.ts';

export const getStaticPaths = () => figureIds.map((id) => ({ params: { id }, props: { id } }));

/** Picture for previews of links to a page with a figure. */
export async function GET({ props }: APIContext<{ id: string }>) {
  const png = await figurePreview(props.id);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
