import type { Planar } from '../render/camera.ts';
import type { Point } from '../trace/planar.ts';
import { INSET_RADIUS } from './inset.ts';
import { type Bounds, SHEET, sheetAt, type ToSheet, UNITS } from './sheet.ts';

/** Room that is left free around everything, cm. */
const MARGIN = 4;
/** How far the inset may reach down beside the picture, cm. */
const OVERLAP = 12;

/** Where things go on the sheet. */
export interface Layout {
  readonly toSheet: ToSheet;
  /** Middle of the inset, drawing units. */
  readonly inset: Point | undefined;
}

/** Start and end side by side. */
export interface PairLayout {
  readonly start: ToSheet;
  readonly end: ToSheet;
}

/** A picture that is larger than the sheet. */
class SheetError extends Error {
  override name = 'SheetError';
}

function checkFit({ left, right, bottom, top }: Bounds): void {
  const width = right - left;
  const height = top - bottom;
  if (width <= SHEET.width - MARGIN && height <= SHEET.height - MARGIN) return;
  throw new SheetError(
    `picture is ${width.toFixed(0)} x ${height.toFixed(0)} cm, the sheet is ${SHEET.width} x ${SHEET.height}: shorten the mat, the arrows or the movement, or turn the camera`,
  );
}

/**
 * Centres the picture; with an inset it moves down, and the inset takes the upper corner that is
 * further from what it explains.
 * @param focus picture-plane place that the inset explains
 */
export function layoutOf(bounds: Bounds, focus: Planar | undefined): Layout {
  checkFit(bounds);
  const middle = (bounds.left + bounds.right) / 2;
  const centre = (bounds.bottom + bounds.top) / 2;
  const left = middle - SHEET.width / 2;
  if (!focus) return { toSheet: sheetAt(left, centre + SHEET.height / 2), inset: undefined };
  const height = bounds.top - bounds.bottom + INSET_RADIUS * 2 - OVERLAP;
  const spare = Math.max(MARGIN * 2, SHEET.height - height);
  const toSheet = sheetAt(left, bounds.bottom - spare / 2 + SHEET.height);
  const focusOnLeft = toSheet(focus)[0] < (SHEET.width / 2) * UNITS;
  const fromEdge = INSET_RADIUS + MARGIN * 3;
  const x = focusOnLeft ? SHEET.width - fromEdge : fromEdge;
  return { toSheet, inset: [x * UNITS, (spare / 2 + INSET_RADIUS) * UNITS] };
}

/** Centres start and end in the two halves of the sheet, on the same floor. */
export function pairLayoutOf(start: Bounds, end: Bounds): PairLayout {
  const bottom = Math.min(start.bottom, end.bottom);
  const top = Math.max(start.top, end.top);
  const width = start.right - start.left + end.right - end.left + MARGIN;
  checkFit({ left: 0, right: width, bottom, top });
  const spare = SHEET.width - width;
  const edge = bottom + (top - bottom) / 2 + SHEET.height / 2;
  const gap = spare / 3;
  const endAt = gap * 2 + start.right - start.left + MARGIN;
  return {
    start: sheetAt(start.left - gap, edge),
    end: sheetAt(end.left - endAt, edge),
  };
}
