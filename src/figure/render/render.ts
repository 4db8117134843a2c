import type { PoseProp } from '../../schemas/pose-props.ts';
import type { Body } from '../flesh/body.ts';
import { cell } from '../space/number.ts';
import { dot } from '../space/vector.ts';
import { type Approach, approachTo, type Extent } from './approach.ts';
import { type Camera, project, unproject } from './camera.ts';
import { march, rayOrigin } from './march.ts';
import { normalAt } from './normal.ts';
import { type Hidden, hiddenBehind } from './occluder.ts';
import { EMPTY, type Picture, placeOf } from './picture.ts';
import { type Tile, tileFinder } from './tiles.ts';

const MARGIN = 2;
/** Distance of the samples that give the surface direction, cm: wide, for calm shading. */
const NORMAL_REACH = 3;
/** Pixels on the same surface share the direction of their neighbour up to this depth step, cm. */
const SAME_SURFACE = 0.6;

export interface RenderOptions {
  /** Pixels per cm. */
  readonly scale: number;
  readonly props: readonly PoseProp[];
  /** Part of the picture plane to render; all of the body when not given. */
  readonly extent?: Extent;
}

function extentOf(body: Body, camera: Camera): Extent {
  let left = Infinity;
  let right = -Infinity;
  let bottom = Infinity;
  let top = -Infinity;
  for (const piece of body.field.pieces) {
    const [x, y] = project(camera, piece.centre);
    left = Math.min(left, x - piece.radius);
    right = Math.max(right, x + piece.radius);
    bottom = Math.min(bottom, y - piece.radius);
    top = Math.max(top, y + piece.radius);
  }
  return {
    left: Math.floor(left - MARGIN),
    right: Math.ceil(right + MARGIN),
    bottom: Math.floor(bottom - MARGIN),
    top: Math.ceil(top + MARGIN),
  };
}

function blank(camera: Camera, extent: Extent, scale: number): Picture {
  const width = Math.ceil((extent.right - extent.left) * scale);
  const height = Math.ceil((extent.top - extent.bottom) * scale);
  const count = width * height;
  return {
    camera,
    width,
    height,
    scale,
    left: extent.left,
    top: extent.top,
    depth: new Float32Array(count).fill(-1e9),
    piece: new Int16Array(count).fill(EMPTY),
    normalRight: new Float32Array(count),
    normalUp: new Float32Array(count),
    normalView: new Float32Array(count),
  };
}

/** Copies the surface direction of the pixel that shares a 2 x 2 square; false when it differs. */
function copiedNormal(picture: Picture, x: number, y: number, index: number): boolean {
  const source = index - (x & 1) - (y & 1) * picture.width;
  if (source === index || cell(picture.piece, source) === EMPTY) return false;
  const step = Math.abs(cell(picture.depth, source) - cell(picture.depth, index));
  if (step >= SAME_SURFACE) return false;
  picture.normalRight[index] = cell(picture.normalRight, source);
  picture.normalUp[index] = cell(picture.normalUp, source);
  picture.normalView[index] = cell(picture.normalView, source);
  return true;
}

const FINE = { within: 0.025, stride: 0.7, least: 0.03 };

function renderPixel(
  body: Body,
  picture: Picture,
  tile: Tile,
  approach: Approach,
  hidden: Hidden,
  x: number,
  y: number,
): void {
  const { camera } = picture;
  const place = placeOf(picture, x, y);
  const start = approach(place[0], place[1]);
  if (start === undefined) return;
  const origin = rayOrigin(camera, place);
  const { selection } = tile;
  const depth = march(body.field, selection, camera, origin, start, tile.far, FINE);
  if (depth === undefined) return;
  const point = unproject(camera, place, depth);
  if (point[1] < 0 || hidden(point, camera.view)) return;
  const piece = body.field.pieceAt(...point, selection);
  if (!piece) return;
  const index = y * picture.width + x;
  picture.depth[index] = depth;
  picture.piece[index] = piece.index;
  if (copiedNormal(picture, x, y, index)) return;
  const normal = normalAt(body.field, selection, point, NORMAL_REACH);
  picture.normalRight[index] = dot(normal, camera.right);
  picture.normalUp[index] = dot(normal, camera.up);
  picture.normalView[index] = dot(normal, camera.view);
}

/** What the camera sees of a body among its props; flesh below the floor is not seen. */
export function render(body: Body, camera: Camera, options: RenderOptions): Picture {
  const { scale } = options;
  const extent = options.extent ?? extentOf(body, camera);
  const picture = blank(camera, extent, scale);
  const approach = approachTo(body, camera, extent);
  const hidden = hiddenBehind(options.props);
  const tileAt = tileFinder(body.field, camera);
  const size = Math.max(8, Math.round(scale * 2.5));
  const halfDiagonal = (size / scale / 2) * Math.SQRT2;
  for (let tileY = 0; tileY < picture.height; tileY += size) {
    for (let tileX = 0; tileX < picture.width; tileX += size) {
      const right = extent.left + (tileX + size / 2) / scale;
      const up = extent.top - (tileY + size / 2) / scale;
      const tile = tileAt(right, up, halfDiagonal);
      if (!tile) continue;
      for (let y = tileY; y < Math.min(picture.height, tileY + size); y++) {
        for (let x = tileX; x < Math.min(picture.width, tileX + size); x++) {
          renderPixel(body, picture, tile, approach, hidden, x, y);
        }
      }
    }
  }
  return picture;
}
