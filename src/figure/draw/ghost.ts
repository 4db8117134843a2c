import type { PoseData } from '../../schemas/pose.ts';
import type { PropOf } from '../../schemas/pose-props.ts';
import type { Camera } from '../render/camera.ts';
import { EMPTY, type Picture, pixelAt, placeOf } from '../render/picture.ts';
import { cell } from '../space/number.ts';
import { blurred, type Mask, maskOf } from '../trace/mask.ts';
import { TOLERANCE } from './body-lines.ts';
import { gridOf } from './body-svg.ts';
import { colour } from './palette.ts';
import { regionPath } from './region.ts';
import { rollerGhost } from './roller.ts';
import { LINE, path, type ToSheet } from './sheet.ts';
import type { Shot } from './shot.ts';

/** What of the end is this close to the start, cm, would only double the outline. */
const THIN = 1.7;
/** How far a shown part reaches under the body, cm. */
const UNDER = 2;

const hasFlesh = (picture: Picture, index: number | undefined): boolean =>
  index !== undefined && cell(picture.piece, index) !== EMPTY;

/** The parts of the end that stand clear of the start. */
function clearParts(end: Picture, start: Picture): Mask {
  const { width, height, scale } = end;
  const mask = (inside: (index: number) => boolean): Mask => maskOf(width, height, inside);
  const beyond = mask((index) => {
    if (!hasFlesh(end, index)) return false;
    const place = placeOf(end, index % width, Math.floor(index / width));
    return !hasFlesh(start, pixelAt(start, place));
  });
  const soft = blurred(beyond, THIN * scale);
  const thick = mask((index) => cell(soft.values, index) > 0.5);
  const around = blurred(thick, UNDER * scale);
  return mask((index) => hasFlesh(end, index) && cell(around.values, index) > 0.03);
}

/** The end of the movement as a quiet silhouette behind the start. */
export function ghostSvg(
  pose: PoseData,
  start: Shot,
  end: Shot,
  camera: Camera,
  toSheet: ToSheet,
): string {
  const rollers = end.props.filter((prop): prop is PropOf<'roller'> => prop.kind === 'roller');
  const tools =
    pose.roll || pose.rollerTo ? rollers.map((r) => rollerGhost(r, camera, toSheet)).join('') : '';
  const paint = `fill="${colour('ghost')}" fill-opacity=".13" stroke="${colour('ghost')}" stroke-opacity=".55" stroke-width="${LINE.ghost}" stroke-linejoin="round"`;
  const parts = clearParts(end.picture, start.picture);
  const style = { soften: 0.2, smallest: 8 };
  return path(tools + regionPath(parts, gridOf(end.picture, toSheet), style, TOLERANCE), paint);
}
