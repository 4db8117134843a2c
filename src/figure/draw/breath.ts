import { type Camera, type Planar, project } from '../render/camera.ts';
import { EMPTY, pixelAt } from '../render/picture.ts';
import { place } from '../space/frame.ts';
import { cell, range } from '../space/number.ts';
import { add } from '../space/vector.ts';
import { minus, type Point, plus, times, toUnit } from '../trace/planar.ts';
import { colour } from './palette.ts';
import { path, type ToSheet, text } from './sheet.ts';
import type { Shot } from './shot.ts';

/** Three little arcs leaving the mouth; nothing when it points at the viewer or at the own body. */
export function breathOf({ body, picture }: Shot, camera: Camera, toSheet: ToSheet): string {
  const { head } = body.skeleton;
  const mouth = place(head, [0, -5.6, 10.5]);
  const from = project(camera, mouth);
  const ahead = minus(project(camera, add(mouth, head.z)), from);
  if (Math.hypot(...ahead) < 0.25) return '';
  const along = toUnit(ahead);
  const isFree = (at: Planar): boolean => {
    const index = pixelAt(picture, at);
    return index === undefined || cell(picture.piece, index) === EMPTY;
  };
  if (!range(4).every((i) => isFree(plus(from, times(along, 2.6 + 2.3 * i))))) return '';
  const aside: Point = [-along[1], along[0]];
  const arcs = range(3).map((i) => {
    const middle = plus(from, times(along, 2.6 + 2.3 * i));
    const half = 1 + 0.75 * i;
    const at = (outwards: number, forwards: number): string =>
      text(toSheet(plus(plus(middle, times(aside, outwards)), times(along, forwards))));
    return `M${at(half, 0)}Q${at(0, half * 0.9)} ${at(-half, 0)}`;
  });
  const stroke = `fill="none" stroke="${colour('arrow')}" stroke-width="6" stroke-linecap="round"`;
  return path(arcs.join(''), stroke);
}
