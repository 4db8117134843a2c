import { contoursOf } from '../trace/contours.ts';
import { fitLine } from '../trace/fit.ts';
import { blurred, type Mask } from '../trace/mask.ts';
import { pathOf } from '../trace/path.ts';
import { areaOf, type Point } from '../trace/planar.ts';
import { smoothed } from '../trace/smooth.ts';

/** How a region of pixels becomes a path. */
export interface RegionStyle {
  /** Width of the blur that rounds the region, cm. */
  readonly soften: number;
  /** Smallest island or hole that is kept, cm2. */
  readonly smallest: number;
  /** Extra test that an outline must pass. */
  readonly accept?: (outline: readonly Point[], area: number, largest: number) => boolean;
}

/** Pixels of a picture to drawing units. */
export interface PixelGrid {
  /** Pixels per cm. */
  readonly scale: number;
  readonly toSheet: (pixel: Point) => Point;
}

const CORNER = 1;

/** Smooth outlines of a region, in pixels. */
export function regionRings(mask: Mask, scale: number, style: RegionStyle): Point[][] {
  const soft = blurred(mask, Math.max(1.1, style.soften * scale));
  const outlines = contoursOf(soft, 0.5).map((outline) => ({ outline, area: areaOf(outline) }));
  const largest = outlines.reduce((a, b) => (Math.abs(b.area) > Math.abs(a) ? b.area : a), 0);
  return outlines
    .filter(({ outline, area }) => {
      if (Math.abs(area) < style.smallest * scale * scale) return false;
      return style.accept?.(outline, area, largest) ?? true;
    })
    .map(({ outline }) => smoothed(outline, Math.max(1.6, 0.2 * scale), true));
}

/** Path data around outlines that are given in pixels. */
export function ringPath(rings: readonly Point[][], grid: PixelGrid, tolerance: number): string {
  const { scale, toSheet } = grid;
  const fitting = { tolerance: tolerance * scale, step: 0.22 * scale, corner: CORNER };
  return rings.map((ring) => pathOf(fitLine(ring, true, fitting), true, toSheet)).join('');
}

/** Smooth path data around a region of pixels. */
export const regionPath = (
  mask: Mask,
  grid: PixelGrid,
  style: RegionStyle,
  tolerance: number,
): string => ringPath(regionRings(mask, grid.scale, style), grid, tolerance);
