import type { Body } from '../flesh/body.ts';
import { type Picture, placeOf } from '../render/picture.ts';
import {
  bodyLinesOf,
  type Drawable,
  LOOSENESS,
  REGION_LAYERS,
  type RegionLayer,
  TOLERANCE,
} from './body-lines.ts';
import { type Face, facePaths } from './face.ts';
import { type Ink, inkPaths } from './ink.ts';
import { colour, type Role } from './palette.ts';
import { type PixelGrid, ringPath } from './region.ts';
import { LINE, path, type ToSheet, UNITS } from './sheet.ts';

/** Widths of the strokes that soften the edge of the muscle, drawing units. */
const SOFT_WIDTHS = [34, 20, 8];

/** Path data of everything that makes a body. */
export interface BodyPaths extends Readonly<Record<RegionLayer, string>> {
  readonly ink: Ink;
  readonly face: Face;
}

/** Pixels of a picture to drawing units. */
export const gridOf = (picture: Picture, toSheet: ToSheet): PixelGrid => ({
  scale: picture.scale,
  toSheet: ([x, y]) => toSheet(placeOf(picture, x, y)),
});

/**
 * Traces a picture of a body.
 * @param looseness how many times the usual tolerance lines may be off
 */
export function tracedBody(
  body: Body,
  picture: Picture,
  pose: Drawable,
  toSheet: ToSheet,
  looseness = 1,
): BodyPaths {
  const { regions, ink, face } = bodyLinesOf(body, picture, pose);
  const grid = gridOf(picture, toSheet);
  const paths = REGION_LAYERS.map((layer) => {
    const within = TOLERANCE * looseness * LOOSENESS[layer];
    return [layer, ringPath(regions[layer], grid, within)] as const;
  });
  return {
    ...(Object.fromEntries(paths) as Record<RegionLayer, string>),
    ink: inkPaths(ink, grid, TOLERANCE * looseness),
    face: facePaths(face, toSheet),
  };
}

const filled = (role: Role, extra = ''): string => `fill="${colour(role)}"${extra}`;

/** The muscle with a soft edge: wide pale strokes around the fill, kept within the body. */
function muscleSvg(d: string, id: string): string {
  if (!d) return '';
  const shape = `<use href="#${id}-m"`;
  const soft = SOFT_WIDTHS.map(
    (width) => `${shape} stroke-width="${width}" stroke-opacity=".28"/>`,
  );
  const hatch = `${shape} fill="url(#${id}-h)" stroke="none" fill-opacity="${colour('hatch')}"/>`;
  const paint = `fill="${colour('muscle')}" stroke="${colour('muscle')}" stroke-linejoin="round"`;
  const named = `<defs><path id="${id}-m" d="${d}"/></defs>`;
  return `<g clip-path="url(#${id}-c)" ${paint}>${named}${soft.join('')}${hatch}</g>`;
}

/** Definitions that the layers share: outline, clip and hatch. */
function definitions(paths: BodyPaths, id: string): string {
  const step = 2.1 * UNITS;
  const hatch = `<pattern id="${id}-h" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v${step}" stroke="#fff" stroke-width="${step / 2}"/></pattern>`;
  const clip = `<clipPath id="${id}-c"><use href="#${id}-o"/></clipPath>`;
  return `<defs><path id="${id}-o" d="${paths.outline}"/>${paths.muscle ? clip + hatch : ''}</defs>`;
}

/**
 * The layers of a traced body, as SVG. Ids start with `id`.
 * @param moreInk further lines in the stroke of the body
 */
export function bodySvg(paths: BodyPaths, id: string, moreInk = ''): string {
  const { ink, face } = paths;
  return [
    definitions(paths, id),
    `<use href="#${id}-o" fill="none" stroke="${colour('rim')}" stroke-width="${LINE.rim}"/>`,
    `<use href="#${id}-o" ${filled('skin')}/>`,
    path(paths.shirt, filled('shirt')),
    path(paths.trousers, filled('trousers')),
    path(paths.hair, filled('hair')),
    muscleSvg(paths.muscle, id),
    path(paths.farSide, filled('shade', ' fill-opacity=".13"')),
    path(paths.shade, filled('shade', ' fill-opacity=".15"')),
    `<g fill="none" stroke="${colour('line')}" stroke-linecap="round" stroke-linejoin="round">`,
    path(ink.details + face.lines, `stroke-width="${LINE.fine}"`),
    path(ink.hems, `stroke-width="${LINE.hem}"`),
    path(ink.overlaps, `stroke-width="${LINE.inner}"`),
    moreInk,
    `<use href="#${id}-o" stroke-width="${LINE.outline}"/>`,
    '</g>',
    path(face.dots, filled('line')),
  ].join('');
}
