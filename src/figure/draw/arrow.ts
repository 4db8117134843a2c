import type { PoseData } from '../../schemas/pose.ts';
import { type Camera, project } from '../render/camera.ts';
import { item } from '../space/number.ts';
import { minus, type Point, plus, times, toUnit } from '../trace/planar.ts';
import { colour } from './palette.ts';
import { LINE, path, type ToSheet, text, UNITS } from './sheet.ts';

const HEAD_LENGTH = 3.1 * UNITS;
const HEAD_WIDTH = 2.1 * UNITS;

/** Commands that join two, three or four points. */
const JOIN: Readonly<Record<number, string>> = { 2: 'L', 3: 'Q', 4: 'C' };

/** A swept-back arrow head at `tip`, coming from `from`. */
function head(tip: Point, from: Point): string {
  const along = toUnit(minus(tip, from));
  const aside: Point = [-along[1], along[0]];
  const ahead = plus(tip, times(along, HEAD_LENGTH * 0.75));
  const notch = plus(tip, times(along, -HEAD_LENGTH * 0.35));
  const wing = plus(tip, times(along, -HEAD_LENGTH * 0.5));
  const left = plus(wing, times(aside, HEAD_WIDTH));
  const right = plus(wing, times(aside, -HEAD_WIDTH));
  return `M${[ahead, left, notch, right].map(text).join('L')}z`;
}

/** The quiet arrows of a movement. */
export function arrowsOf(arrows: PoseData['arrows'], camera: Camera, toSheet: ToSheet): string {
  return arrows
    .map(({ points, both }) => {
      const places = points.map((point) => toSheet(project(camera, point)));
      const [first, ...rest] = places.map(text);
      const line = `M${first}${JOIN[places.length] ?? 'L'}${rest.join(' ')}`;
      const last = places.length - 1;
      const end = head(item(places, last), item(places, last - 1));
      const start = both ? head(item(places, 0), item(places, 1)) : '';
      const stroke = `fill="none" stroke="${colour('arrow')}" stroke-width="${LINE.arrow}"`;
      return path(line, stroke) + path(end + start, `fill="${colour('arrow')}"`);
    })
    .join('');
}
