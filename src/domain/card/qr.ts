import { encode } from 'uqr';

/** A QR code as one path of an SVG whose view box is `0 0 size size`. */
export interface QrPath {
  /** Width and height in modules, with the quiet zone. */
  readonly size: number;
  /** Dark modules, each one unit wide; to be filled black on white. */
  readonly path: string;
}

/** Light modules that the standard asks for on every side. */
const QUIET_ZONE = 4;

/** A card and the page around it show the same code, and each drawing of it costs a phone 80 ms. */
let latest: { readonly text: string; readonly code: QrPath | undefined } | undefined;

/**
 * Draws a text as a QR code that can lose 15 % and still be read, as paper on a fridge does.
 * @returns nothing when the text is longer than a QR code can hold (about 2,300 letters)
 */
export function qrPath(text: string): QrPath | undefined {
  if (latest?.text !== text) latest = { text, code: drawn(text) };
  return latest.code;
}

function drawn(text: string): QrPath | undefined {
  const rows = modulesOf(text);
  if (rows === undefined) return undefined;
  const path = rows.flatMap((row, y) =>
    runsOf(row).map(
      ([x, length]) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`,
    ),
  );
  return { size: rows.length + 2 * QUIET_ZONE, path: path.join('') };
}

function modulesOf(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'M', border: 0 }).data;
  } catch {
    return undefined;
  }
}

/** Start and length of every run of dark modules in a row. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
}
