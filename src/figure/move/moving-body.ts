import type { PoseData } from '../../schemas/pose.ts';
import {
  type BodyLines,
  bodyLinesOf,
  drawable,
  LOOSENESS,
  REGION_LAYERS,
  type RegionLayer,
  TOLERANCE,
} from '../draw/body-lines.ts';
import { bodySvg, gridOf } from '../draw/body-svg.ts';
import type { Ink } from '../draw/ink.ts';
import { LINE, path, type ToSheet, UNITS } from '../draw/sheet.ts';
import type { Shot } from '../draw/shot.ts';
import type { Planar } from '../render/camera.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { item } from '../space/number.ts';
import type { Point } from '../trace/planar.ts';
import { resampled } from '../trace/smooth.ts';
import { skinAt } from './flesh-point.ts';
import { lineThrough, ringThrough } from './moving-path.ts';
import { type MovingLine, tracksOf } from './tracks.ts';

/** Distance between the points that are followed, cm. */
const STEP = 0.8;
const FINE_STEP = 0.3;
/** A movement may be drawn less exactly than a still. */
const LOOSER = 1.5;
/** Lines seen at fewer moments than this only flicker. */
const LEAST_MOMENTS = 2;

const WIDTHS: Readonly<Record<keyof Ink, number>> = {
  details: LINE.fine,
  hems: LINE.hem,
  overlaps: LINE.inner,
};

/** The lines of one moment, ready to be followed. */
interface Moment {
  readonly regions: Readonly<Record<RegionLayer, MovingLine[]>>;
  readonly ink: Ink<MovingLine[]>;
  readonly dots: readonly MovingLine[];
}

function momentOf(shot: Shot, pose: PoseData, rest: Skeleton, toSheet: ToSheet): Moment {
  const { body, picture } = shot;
  const { scale, left, top } = picture;
  const lines: BodyLines = bodyLinesOf(body, picture, drawable(pose));
  const grid = gridOf(picture, toSheet);
  const moving = (points: readonly Point[], closed: boolean, step = STEP): MovingLine => {
    const even = resampled(points, closed, step * scale);
    return {
      points: even.map(grid.toSheet),
      skin: even.map((pixel) => skinAt(body, picture, rest, pixel)),
    };
  };
  const toPixel = ([right, up]: Planar): Point => [
    (right - left) * scale - 0.5,
    (top - up) * scale - 0.5,
  ];
  const regions = REGION_LAYERS.map(
    (layer) => [layer, lines.regions[layer].map((ring) => moving(ring, true))] as const,
  );
  const open = (kind: keyof Ink): MovingLine[] =>
    lines.ink[kind].map(({ points, closed }) =>
      moving(closed ? [...points, item(points, 0)] : points, false),
    );
  const face = lines.face.lines.map((line) => moving(line.map(toPixel), false, FINE_STEP));
  return {
    regions: Object.fromEntries(regions) as Record<RegionLayer, MovingLine[]>,
    ink: { overlaps: open('overlaps'), hems: open('hems'), details: [...open('details'), ...face] },
    dots: lines.face.dots.map((dot) => moving(dot.map(toPixel), true, FINE_STEP)),
  };
}

/** Path data of several lines at each moment, joined moment by moment. */
const together = (parts: readonly (readonly string[])[]): string => {
  const first = parts[0];
  return first ? first.map((_, i) => parts.map((part) => item(part, i)).join('')).join(';') : '';
};

/** Rings of one layer through all moments, one value for each, joined by semicolons. */
export function ringsThrough(
  moments: readonly (readonly MovingLine[])[],
  homes: readonly (readonly MovingLine[])[],
  tolerance: number,
): string {
  return together(tracksOf(moments, true).map((track) => ringThrough(track, homes, tolerance)));
}

/** Lines of one kind: those that are always seen as one path, the others fading in and out. */
function inkThrough(lines: readonly (readonly MovingLine[])[], kind: keyof Ink) {
  const tracks = tracksOf(lines, false)
    .filter((track) => track.lines.length >= LEAST_MOMENTS)
    .map((track) => lineThrough(track, lines.length, TOLERANCE * LOOSER * UNITS));
  const always = tracks.filter(({ seen }) => seen.every(Boolean));
  const fading = tracks.filter((track) => !always.includes(track));
  return {
    always: together(always.map(({ paths }) => paths)),
    fading: fading
      .map(({ paths, seen }) =>
        path(
          paths.join(';'),
          `stroke-width="${WIDTHS[kind]}" opacity="${seen.map(Number).join(';')}"`,
        ),
      )
      .join(''),
  };
}

/**
 * A body through all moments of its movement, as SVG in which an attribute that changes holds its
 * values joined by semicolons.
 */
export function movingBody(
  shots: readonly Shot[],
  pose: PoseData,
  rest: Skeleton,
  toSheet: ToSheet,
  id: string,
): string {
  const moments = shots.map((shot) => momentOf(shot, pose, rest, toSheet));
  const homes = moments.map((moment) => moment.regions.outline);
  const regions = REGION_LAYERS.map((layer) => {
    const tolerance = TOLERANCE * LOOSENESS[layer] * LOOSER * UNITS;
    const rings = moments.map((moment) => moment.regions[layer]);
    return [layer, ringsThrough(rings, homes, tolerance)] as const;
  });
  const ink = (kind: keyof Ink) =>
    inkThrough(
      moments.map((moment) => moment.ink[kind]),
      kind,
    );
  const [details, hems, overlaps] = [ink('details'), ink('hems'), ink('overlaps')];
  const dots = ringsThrough(
    moments.map((moment) => moment.dots),
    homes,
    0.5,
  );
  const paths = {
    ...(Object.fromEntries(regions) as Record<RegionLayer, string>),
    ink: { details: details.always, hems: hems.always, overlaps: overlaps.always },
    face: { lines: '', dots },
  };
  return bodySvg(paths, id, details.fading + hems.fading + overlaps.fading);
}
