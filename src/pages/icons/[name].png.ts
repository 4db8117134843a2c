import { readFile } from 'node:fs/promises';
import type { APIContext } from 'astro';
import sharp from 'sharp';

/** Edge of each icon in pixels, and the share of it that a round cut may take at each side. */
const ICONS = {
  192: { size: 192, margin: 0 },
  512: { size: 512, margin: 0 },
  maskable: { size: 512, margin: 0.12 },
} as const;

const INK = '#1f2d3d';

export const getStaticPaths = () =>
  Object.entries(ICONS).map(([name, props]) => ({ params: { name }, props }));

/** The mark of the site as a picture, for devices that install it. */
export async function GET({ props }: APIContext<{ size: number; margin: number }>) {
  const { size, margin } = props;
  const mark = await readFile('public/favicon.svg');
  const edge = Math.round(size * margin);
  const inner = size - 2 * edge;
  const png = await sharp(mark, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background: INK })
    .flatten({ background: INK })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
