import { cell } from '../space/number.ts';
import { EMPTY, type Picture } from './picture.ts';

/** Gaps smaller than this area or narrower than this width are closed, cm2 and cm. */
const LEAST_AREA = 4;
const LEAST_WIDTH = 0.42;

interface Gap {
  readonly pixels: number[];
  /** Pixel edges shared with flesh. */
  readonly rim: number;
  readonly touchesEdge: boolean;
}

function neighbours(picture: Picture, index: number): number[] {
  const { width, height } = picture;
  const x = index % width;
  const y = Math.floor(index / width);
  const result: number[] = [];
  if (x > 0) result.push(index - 1);
  if (x < width - 1) result.push(index + 1);
  if (y > 0) result.push(index - width);
  if (y < height - 1) result.push(index + width);
  return result;
}

/** Flood-fills one patch of background. */
function gapFrom(picture: Picture, start: number, seen: Uint8Array): Gap {
  const pixels: number[] = [];
  const open = [start];
  let rim = 0;
  let touchesEdge = false;
  seen[start] = 1;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    pixels.push(index);
    const around = neighbours(picture, index);
    if (around.length < 4) touchesEdge = true;
    for (const next of around) {
      if (cell(picture.piece, next) !== EMPTY) rim++;
      else if (!seen[next]) {
        seen[next] = 1;
        open.push(next);
      }
    }
  }
  return { pixels, rim, touchesEdge };
}

function copyPixel(picture: Picture, from: number, to: number): void {
  picture.piece[to] = cell(picture.piece, from);
  for (const layer of [picture.depth, picture.normalRight, picture.normalUp, picture.normalView]) {
    layer[to] = cell(layer, from);
  }
}

/** Grows the flesh around a gap inwards until it is closed, nearest surface first. */
function close(picture: Picture, pixels: readonly number[]): void {
  let open = [...pixels];
  while (open.length > 0) {
    const filled: [from: number, to: number][] = [];
    for (const index of open) {
      const flesh = neighbours(picture, index).filter((n) => cell(picture.piece, n) !== EMPTY);
      flesh.sort((a, b) => cell(picture.depth, b) - cell(picture.depth, a));
      const nearest = flesh[0];
      if (nearest !== undefined) filled.push([nearest, index]);
    }
    if (filled.length === 0) return;
    for (const [from, to] of filled) copyPixel(picture, from, to);
    open = open.filter((index) => cell(picture.piece, index) === EMPTY);
  }
}

/** Closes thin gaps between limbs, which would read as ink blots. Changes the picture. */
export function closeSlivers(picture: Picture): void {
  const seen = new Uint8Array(picture.piece.length);
  for (let index = 0; index < seen.length; index++) {
    if (seen[index] || cell(picture.piece, index) !== EMPTY) continue;
    const { pixels, rim, touchesEdge } = gapFrom(picture, index, seen);
    const area = pixels.length / picture.scale ** 2;
    const width = pixels.length / (rim || 1) / picture.scale;
    if (touchesEdge || (area > LEAST_AREA && width > LEAST_WIDTH)) continue;
    close(picture, pixels);
  }
}
