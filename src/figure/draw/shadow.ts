import type { Body } from '../flesh/body.ts';
import { type Camera, project } from '../render/camera.ts';
import { item } from '../space/number.ts';
import { contoursOf } from '../trace/contours.ts';
import { fitLine } from '../trace/fit.ts';
import { blurred, type Mask } from '../trace/mask.ts';
import { pathOf } from '../trace/path.ts';
import { areaOf, type Point } from '../trace/planar.ts';
import { smoothed } from '../trace/smooth.ts';
import type { ToSheet } from './sheet.ts';

const STEP = 1.6;
const MARGIN = 4;
const CEILING = 26;
const LEAST_AREA = 90;
/** A spot apart from the rest counts where it is at least this dark: a limb held up makes stains. */
const LEAST_DARK = 0.85;

/** How strongly the floor is shaded at a place: flesh close above it shades more. */
function shadeAt(body: Body, x: number, z: number): number {
  const flesh = body.field.only(
    ({ centre, radius }) =>
      (centre[0] - x) ** 2 + (centre[2] - z) ** 2 < (radius + 2) ** 2 && centre[1] - radius < 30,
  );
  let y = 0;
  for (let i = 0; i < 16 && y <= CEILING; i++) {
    const free = body.field.distance(x, y, z, flesh);
    if (free < 0.4) return 1 - y / 60;
    y += Math.max(0.5, free * 0.7);
  }
  return 0;
}

/** How dark it gets in the box around an outline. */
function darkestIn({ width, values }: Mask, ring: readonly Point[]): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  let darkest = 0;
  for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++) {
    for (let x = Math.floor(Math.min(...xs)); x <= Math.max(...xs); x++) {
      darkest = Math.max(darkest, values[y * width + x] ?? 0);
    }
  }
  return darkest;
}

/** Outlines of the shadow on a grid of the floor, and where the grid lies on the sheet. */
interface Shadow {
  readonly outlines: readonly Point[][];
  readonly onSheet: (cell: Point) => Point;
}

function shadowUnder(body: Body, camera: Camera, toSheet: ToSheet): Shadow {
  const xs = body.field.pieces.flatMap(({ centre, radius }) => [
    centre[0] - radius,
    centre[0] + radius,
  ]);
  const zs = body.field.pieces.flatMap(({ centre, radius }) => [
    centre[2] - radius,
    centre[2] + radius,
  ]);
  const left = Math.min(...xs) - MARGIN;
  const back = Math.min(...zs) - MARGIN;
  const width = Math.ceil((Math.max(...xs) + MARGIN - left) / STEP);
  const height = Math.ceil((Math.max(...zs) + MARGIN - back) / STEP);
  const values = new Float32Array(width * height);
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      values[j * width + i] = shadeAt(body, left + i * STEP, back + j * STEP);
    }
  }
  const mask: Mask = { width, height, values };
  const rings = contoursOf(blurred(mask, 2.2), 0.4);
  const areas = rings.map(areaOf);
  const largest = areas.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  // Holes run the other way round: light spots within a shadow would read as stains.
  const outlines = rings
    .filter((ring, i) => {
      const area = item(areas, i);
      if (area * Math.sign(largest) * STEP * STEP < LEAST_AREA) return false;
      return area === largest || darkestIn(mask, ring) >= LEAST_DARK;
    })
    .map((outline) => smoothed(outline, 1.2, true));
  const onSheet = ([i, j]: Point): Point =>
    toSheet(project(camera, [left + i * STEP, 0, back + j * STEP]));
  return { outlines, onSheet };
}

/** Path data of the soft shadow on the floor under a body. */
export function shadowOf(body: Body, camera: Camera, toSheet: ToSheet): string {
  const { outlines, onSheet } = shadowUnder(body, camera, toSheet);
  const fitting = { tolerance: 0.35, step: 1 };
  return outlines.map((line) => pathOf(fitLine(line, true, fitting), true, onSheet)).join('');
}

/** The same as points, drawing units. */
export function shadowRings(body: Body, camera: Camera, toSheet: ToSheet): Point[][] {
  const { outlines, onSheet } = shadowUnder(body, camera, toSheet);
  return outlines.map((line) => line.map(onSheet));
}
