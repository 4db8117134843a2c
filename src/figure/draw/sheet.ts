import type { Planar } from '../render/camera.ts';
import type { Point } from '../trace/planar.ts';

/** Whole drawing units per cm. */
export const UNITS = 10;

/** Every figure shows this much of the world, cm, so that a person has one size on every card. */
export const SHEET = { width: 224, height: 168 } as const;

/** What is too tall for that, such as a standing person with arms overhead, is shown smaller. */
export const LARGE_SHEET = { width: 288, height: 216 } as const;

/** Room that is left free around everything, cm. */
export const MARGIN = 4;

/** Extent of a sheet, cm. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Widths of lines in drawing units. */
export const LINE = {
  rim: 14,
  outline: 8,
  inner: 7,
  hem: 5,
  fine: 4,
  ghost: 5,
  arrow: 9,
  measure: 6,
} as const;

/** Extent of something on the picture plane, cm. */
export interface Bounds {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** Bounds of nothing, ready to grow. */
export const noBounds = (): Bounds => ({
  left: Infinity,
  right: -Infinity,
  bottom: Infinity,
  top: -Infinity,
});

/** Widens bounds so that they hold a place with some room around it. */
export function include(bounds: Bounds, [right, up]: Planar, room = 0): void {
  bounds.left = Math.min(bounds.left, right - room);
  bounds.right = Math.max(bounds.right, right + room);
  bounds.bottom = Math.min(bounds.bottom, up - room);
  bounds.top = Math.max(bounds.top, up + room);
}

/** From the picture plane, cm, to drawing units. */
export type ToSheet = (place: Planar) => Point;

/** Puts the left and top of the sheet at a place of the picture plane. */
export const sheetAt =
  (left: number, top: number): ToSheet =>
  ([right, up]) => [(right - left) * UNITS, (top - up) * UNITS];

/** A point as path text. */
export const text = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** An SVG path, or nothing when there is nothing to draw. */
export const path = (d: string, attributes: string): string =>
  d ? `<path ${attributes} d="${d}"/>` : '';
