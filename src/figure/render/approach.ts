import type { Body } from '../flesh/body.ts';
import { range } from '../space/number.ts';
import type { Camera } from './camera.ts';
import { march, rayOrigin } from './march.ts';
import { tileFinder } from './tiles.ts';

/** Coarse cells per cm. */
const CELLS = 2;
const TILE = 8;
const REACH = 0.75 / CELLS;
const NOWHERE = -1e9;

/** Extent of a picture on its plane, cm. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Depth from which rays near a place may start without jumping over flesh, or undefined. */
export type Approach = (right: number, up: number) => number | undefined;

/** Coarse pass: where rays first come within reach of the surface. */
export function approachTo(body: Body, camera: Camera, extent: Extent): Approach {
  const columns = Math.ceil((extent.right - extent.left) * CELLS);
  const rows = Math.ceil((extent.top - extent.bottom) * CELLS);
  const depth = new Float32Array(columns * rows).fill(NOWHERE);
  const tileAt = tileFinder(body.field, camera);
  const halfDiagonal = (TILE / CELLS / 2) * Math.SQRT2;
  for (let tileY = 0; tileY < rows; tileY += TILE) {
    for (let tileX = 0; tileX < columns; tileX += TILE) {
      const middleRight = extent.left + (tileX + TILE / 2) / CELLS;
      const middleUp = extent.top - (tileY + TILE / 2) / CELLS;
      const tile = tileAt(middleRight, middleUp, halfDiagonal);
      if (!tile) continue;
      const stop = { within: REACH, stride: 0.68, least: 0.04 };
      for (let y = tileY; y < Math.min(rows, tileY + TILE); y++) {
        for (let x = tileX; x < Math.min(columns, tileX + TILE); x++) {
          const place = [extent.left + (x + 0.5) / CELLS, extent.top - (y + 0.5) / CELLS] as const;
          const origin = rayOrigin(camera, place);
          const { selection, near, far } = tile;
          const met = march(body.field, selection, camera, origin, near, far, stop);
          if (met !== undefined) depth[y * columns + x] = met;
        }
      }
    }
  }
  const nearest = dilated(depth, columns, rows);
  return (right, up) => {
    const x = Math.min(columns - 1, Math.floor((right - extent.left) * CELLS));
    const y = Math.min(rows - 1, Math.floor((extent.top - up) * CELLS));
    const start = nearest[y * columns + x] ?? NOWHERE;
    return start === NOWHERE ? undefined : start + 0.35;
  };
}

/** The nearest depth of each cell and its eight neighbours. */
function dilated(depth: Float32Array, columns: number, rows: number): Float32Array {
  const result = new Float32Array(depth.length).fill(NOWHERE);
  const offsets = range(3).map((i) => i - 1);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let nearest = NOWHERE;
      for (const dy of offsets) {
        for (const dx of offsets) {
          if (x + dx < 0 || x + dx >= columns) continue;
          nearest = Math.max(nearest, depth[(y + dy) * columns + x + dx] ?? NOWHERE);
        }
      }
      result[y * columns + x] = nearest;
    }
  }
  return result;
}
