import type { PropOf } from '../../schemas/pose-props.ts';
import { type Camera, type Planar, project } from '../render/camera.ts';
import { onCushion } from '../render/cushion.ts';
import { item, range } from '../space/number.ts';
import { add, type Vector } from '../space/vector.ts';
import { fitLine } from '../trace/fit.ts';
import { pathOf } from '../trace/path.ts';
import { minus } from '../trace/planar.ts';
import { colour } from './palette.ts';
import { LINE, path, type ToSheet } from './sheet.ts';

const RINGS = 14;
const AROUND = 40;

/** Places all over a cushion. */
export const cushionPoints = (cushion: PropOf<'cushion'>): Vector[] =>
  range(RINGS + 1).flatMap((j) => {
    const up = Math.cos((Math.PI * j) / RINGS);
    const ring = Math.sqrt(1 - up * up);
    return range(AROUND).map((i) => {
      const angle = (2 * Math.PI * i) / AROUND;
      return onCushion(cushion, [ring * Math.cos(angle), up, ring * Math.sin(angle)]);
    });
  });

/** The outermost of some places, in order around them. */
function hullOf(places: readonly Planar[]): Planar[] {
  const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (points: readonly Planar[]): Planar[] => {
    const chain: Planar[] = [];
    for (const p of points) {
      while (chain.length > 1) {
        const [ax, ay] = minus(item(chain, chain.length - 1), item(chain, chain.length - 2));
        const [bx, by] = minus(p, item(chain, chain.length - 2));
        if (ax * by - ay * bx > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** A cushion: its rounded outline, and the seam along its side. */
export function cushionSvg(cushion: PropOf<'cushion'>, camera: Camera, toSheet: ToSheet): string {
  const outline = hullOf(cushionPoints(cushion).map((point) => project(camera, point)));
  const seam = range(AROUND + 1)
    .map((i) => (2 * Math.PI * i) / AROUND)
    .map((angle): Vector => [Math.cos(angle), 0, Math.sin(angle)])
    .map((direction) => onCushion(cushion, direction));
  const middle = project(camera, add(cushion.at, [0, cushion.height / 2, 0]))[1];
  const near = seam.map((point) => project(camera, point)).filter(([, up]) => up < middle);
  near.sort((a, b) => a[0] - b[0]);
  const smooth = (points: readonly Planar[], closed: boolean): string =>
    pathOf(fitLine(points, closed, { tolerance: 0.12, step: 0.5 }), closed, toSheet);
  const line = `stroke="${colour('line')}" stroke-linejoin="round"`;
  return (
    path(
      smooth(outline, true),
      `fill="${colour('cushion')}" ${line} stroke-width="${LINE.inner}"`,
    ) + path(smooth(near, false), `fill="none" ${line} stroke-width="${LINE.fine}"`)
  );
}
