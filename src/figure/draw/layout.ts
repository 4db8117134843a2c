import type { Planar } from '../render/camera.ts';
import type { Point } from '../trace/planar.ts';
import { withInset } from './inset-place.ts';
import {
  type Bounds,
  LARGE_SHEET,
  MARGIN,
  SHEET,
  type Sheet,
  sheetAt,
  type ToSheet,
} from './sheet.ts';

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
 * Centres the picture, together with its inset if it has one.
 * @param inset picture-plane place of the inset's middle
 * @throws SheetError when no sheet holds both
 */
export function layoutOf(bounds: Bounds, inset: Planar | undefined): Layout {
  const all = inset ? withInset(bounds, inset) : bounds;
  const sheet = sheetFor(all.right - all.left, all.top - all.bottom);
  const left = (all.left + all.right) / 2 - sheet.width / 2;
  const top = (all.bottom + all.top) / 2 + sheet.height / 2;
  const toSheet = sheetAt(left, top);
  return { sheet, toSheet, inset: inset && toSheet(inset) };
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
