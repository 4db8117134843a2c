import { EMPTY, type Picture } from '../render/picture.ts';
import { cell } from '../space/number.ts';
import { blurred, type Mask } from '../trace/mask.ts';
import type { Point } from '../trace/planar.ts';
import type { Survey } from './survey.ts';

/**
 * Calms the shade: thin lit rims beside a shaded flank read as noise, so the outside pulls them
 * in, and ragged edges are blurred away.
 */
export function calmShade(survey: Survey, scale: number): Mask {
  const { flesh, shaded } = survey;
  const pulled = shaded.values.map((value, i) => (cell(flesh.values, i) ? value : 0.44));
  const soft = blurred({ ...shaded, values: pulled }, 0.95 * scale);
  const values = soft.values.map((value, i) => (value > 0.5 && cell(flesh.values, i) ? 1 : 0));
  return { ...shaded, values };
}

/** Share of an outline that must run along an edge of the body for the shade to make sense. */
const EDGE_SHARE = 0.12;

/** Refuses shade that floats in the middle of a lit surface, and small holes in shade. */
export function shadeFilter(picture: Picture, survey: Survey) {
  const { width, depth } = picture;
  const reach = Math.round(picture.scale);
  const nearEdge = ([px, py]: Point): boolean => {
    const x = Math.round(px);
    const y = Math.round(py);
    const here = y * width + x;
    return [here - reach, here + reach, here - reach * width, here + reach * width].some(
      (there) => {
        const zone = survey.zone[there] ?? EMPTY;
        if (zone === EMPTY) return true;
        const step = Math.abs(cell(depth, there) - cell(depth, here));
        return zone !== survey.zone[here] && step > 2;
      },
    );
  };
  return (outline: readonly Point[], area: number, largest: number): boolean => {
    const isHole = area * largest < 0;
    if (isHole) return Math.abs(area) > 60 * picture.scale ** 2;
    const samples = outline.filter((_, i) => i % 4 === 0);
    return samples.filter(nearEdge).length / samples.length >= EDGE_SHARE;
  };
}
