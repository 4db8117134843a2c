import type { PoseData } from '../../schemas/pose.ts';
import type { Body } from '../flesh/body.ts';
import { type Picture, placeOf } from '../render/picture.ts';
import { maskOf } from '../trace/mask.ts';
import { type Face, faceOf } from './face.ts';
import { type Ink, inkOf } from './ink.ts';
import { colour, type Role } from './palette.ts';
import { type PixelGrid, regionPath } from './region.ts';
import { calmShade, shadeFilter } from './shading.ts';
import { LINE, path, type ToSheet, UNITS } from './sheet.ts';
import { COVERS, type Survey, surveyOf } from './survey.ts';

/** Widths of the strokes that soften the edge of the muscle, drawing units. */
const SOFT_WIDTHS = [34, 20, 8];

/** Largest distance of a line from the true outline, cm. */
const TOLERANCE = 0.11;

/** Path data of everything that makes a body. */
export interface BodyPaths {
  readonly outline: string;
  readonly shirt: string;
  readonly trousers: string;
  readonly hair: string;
  readonly muscle: string;
  readonly farSide: string;
  readonly shade: string;
  readonly ink: Ink;
  readonly face: Face;
}

/** Pixels of a picture to drawing units. */
export const gridOf = (picture: Picture, toSheet: ToSheet): PixelGrid => ({
  scale: picture.scale,
  toSheet: ([x, y]) => toSheet(placeOf(picture, x, y)),
});

/** Outline of a body, for a ghost. */
export function outlineOf(picture: Picture, survey: Survey, toSheet: ToSheet): string {
  const style = { soften: 0.14, smallest: 2.5, tolerance: TOLERANCE };
  return regionPath(survey.flesh, gridOf(picture, toSheet), style);
}

/** Traces a picture of a body. */
export function tracedBody(
  body: Body,
  picture: Picture,
  pose: Pick<PoseData, 'targets' | 'gaze'>,
  toSheet: ToSheet,
): BodyPaths {
  const survey = surveyOf(body, picture, pose.targets);
  const grid = gridOf(picture, toSheet);
  const covered = (cover: (typeof COVERS)[number]): string => {
    const wanted = COVERS.indexOf(cover);
    const mask = maskOf(
      picture.width,
      picture.height,
      (i) => survey.flesh.values[i] === 1 && survey.cover[i] === wanted,
    );
    return regionPath(mask, grid, { soften: 0.22, smallest: 1.2, tolerance: TOLERANCE * 1.3 });
  };
  return {
    outline: outlineOf(picture, survey, toSheet),
    shirt: covered('shirt'),
    trousers: covered('trousers'),
    hair: covered('hair'),
    muscle: regionPath(survey.muscle, grid, {
      soften: 0.8,
      smallest: 4,
      tolerance: TOLERANCE * 1.6,
    }),
    farSide: regionPath(survey.farSide, grid, {
      soften: 0.22,
      smallest: 3,
      tolerance: TOLERANCE * 1.5,
    }),
    shade: regionPath(calmShade(survey, picture.scale), grid, {
      soften: 0.4,
      smallest: 22,
      tolerance: TOLERANCE * 2.2,
      accept: shadeFilter(picture, survey),
    }),
    ink: inkOf(body, picture, survey, grid, TOLERANCE),
    face: faceOf(body, picture, pose.gaze === 'open', toSheet),
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

/** The layers of a traced body, as SVG. Ids start with `id`. */
export function bodySvg(paths: BodyPaths, id: string): string {
  const { ink, face } = paths;
  return [
    definitions(paths, id),
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
    `<use href="#${id}-o" stroke-width="${LINE.outline}"/>`,
    '</g>',
    path(face.dots, filled('line')),
  ].join('');
}
