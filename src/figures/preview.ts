import sharp from 'sharp';
import { resolvedFigure } from './standalone.ts';

/** Size that social previews have, in pixels. */
const PREVIEW = { width: 1200, height: 630 };
const PAPER = '#fbfaf7';

/**
 * A figure on paper as a PNG, for link previews.
 * @throws Error when there is no such figure
 */
export function figurePreview(id: string): Promise<Buffer> {
  return sharp(Buffer.from(resolvedFigure(id)), { density: 60 })
    .resize({ ...PREVIEW, fit: 'contain', background: PAPER })
    .flatten({ background: PAPER })
    .png({ palette: true, colours: 64 })
    .toBuffer();
}
