import type { Planar } from '../render/camera.ts';
import type { Point } from '../trace/planar.ts';
import { INSET_RADIUS } from './inset.ts';
import {
  type Bounds,
  LARGE_SHEET,
  SHEET,
  type Sheet,
  sheetAt,
  type ToSheet,
  UNITS,
} from './sheet.ts';

/** Room that is left free around everything, cm. */
const MARGIN = 4;
/** How far the inset may reach down beside the picture, cm. */
const OVERLAP = 12;

/** Where things go on the sheet. */
export interface Layout {
  readonly sheet: Sheet;
  readonly toSheet: ToSheet;
  /** Middle of the inset, drawing units. */
  readonly inset: Point | undefined;
}

/** Start and end side by side. */
export interface PairLayout {
  readonly sheet: Sheet;
  readonly start: ToSheet;
  readonly end: ToSheet;
}

/** A picture that is larger than the sheet. */
class SheetError extends Error {
  override name = 'SheetError';
}

const fits = (width: number, height: number, sheet: Sheet): boolean =>
  width <= sheet.width - MARGIN && height <= sheet.height - MARGIN;

/** The smallest sheet that holds a picture of this size. @throws SheetError when none does */
function sheetFor(width: number, height: number): Sheet {
  const sheet = [SHEET, LARGE_SHEET].find((one) => fits(width, height, one));
  if (sheet) return sheet;
  throw new SheetError(
    `picture is ${width.toFixed(0)} x ${height.toFixed(0)} cm, the sheet is ${LARGE_SHEET.width} x ${LARGE_SHEET.height}: shorten the mat, the arrows or the movement, or turn the camera`,
  );
}

/**
 * Centres the picture; with an inset it moves down, and the inset takes the upper corner that is
 * further from what it explains.
 * @param focus picture-plane place that the inset explains
 */
export function layoutOf(bounds: Bounds, focus: Planar | undefined): Layout {
  const sheet = sheetFor(bounds.right - bounds.left, bounds.top - bounds.bottom);
  const middle = (bounds.left + bounds.right) / 2;
  const centre = (bounds.bottom + bounds.top) / 2;
  const left = middle - sheet.width / 2;
  if (!focus) return { sheet, toSheet: sheetAt(left, centre + sheet.height / 2), inset: undefined };
  const height = bounds.top - bounds.bottom + INSET_RADIUS * 2 - OVERLAP;
  const spare = Math.max(MARGIN * 2, sheet.height - height);
  const toSheet = sheetAt(left, bounds.bottom - spare / 2 + sheet.height);
  const focusOnLeft = toSheet(focus)[0] < (sheet.width / 2) * UNITS;
  const fromEdge = INSET_RADIUS + MARGIN * 3;
  const x = focusOnLeft ? sheet.width - fromEdge : fromEdge;
  return { sheet, toSheet, inset: [x * UNITS, (spare / 2 + INSET_RADIUS) * UNITS] };
}

const stackedHeight = (start: Bounds, end: Bounds): number =>
  start.top - start.bottom + end.top - end.bottom + MARGIN;

/** Start above, end beneath, both at the same place across. */
function stackedLayoutOf(start: Bounds, end: Bounds): PairLayout {
  const left = Math.min(start.left, end.left);
  const right = Math.max(start.right, end.right);
  const height = stackedHeight(start, end);
  const sheet = sheetFor(right - left, height);
  const edge = (left + right) / 2 - sheet.width / 2;
  const gap = (sheet.height - height) / 3;
  const endAt = gap * 2 + start.top - start.bottom + MARGIN;
  return { sheet, start: sheetAt(edge, start.top + gap), end: sheetAt(edge, end.top + endAt) };
}

/**
 * Start and end in the two halves of the sheet, on the same floor; wide ones one above the other,
 * unless they are tall as well.
 */
export function pairLayoutOf(start: Bounds, end: Bounds): PairLayout {
  const bottom = Math.min(start.bottom, end.bottom);
  const top = Math.max(start.top, end.top);
  const width = start.right - start.left + end.right - end.left + MARGIN;
  const tooTall = stackedHeight(start, end) > LARGE_SHEET.height - MARGIN;
  if (width > SHEET.width - MARGIN && !tooTall) return stackedLayoutOf(start, end);
  const sheet = sheetFor(width, top - bottom);
  const spare = sheet.width - width;
  const edge = bottom + (top - bottom) / 2 + sheet.height / 2;
  const gap = spare / 3;
  const endAt = gap * 2 + start.right - start.left + MARGIN;
  return {
    sheet,
    start: sheetAt(start.left - gap, edge),
    end: sheetAt(end.left - endAt, edge),
  };
}
