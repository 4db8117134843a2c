import type { Body } from '../flesh/body.ts';
import type { FleshPart } from '../flesh/primitive.ts';
import { EMPTY, type Picture, pieceAt } from '../render/picture.ts';
import { cell } from '../space/number.ts';
import { type Cracks, chainsOf, noCracks } from '../trace/chains.ts';
import { fitLine } from '../trace/fit.ts';
import { pathOf } from '../trace/path.ts';
import { type Stroke, strokesOf } from '../trace/runs.ts';
import { smoothed } from '../trace/smooth.ts';
import type { PixelGrid } from './region.ts';
import { withoutScratches } from './scratches.ts';
import type { Survey } from './survey.ts';

/** Lines inside the outline, as path data or as points in pixels. */
export interface Ink<Line = string> {
  /** Where a limb passes in front of something. */
  readonly overlaps: Line;
  /** The same on hands, feet and head. */
  readonly details: Line;
  /** Edges of clothes and hair. */
  readonly hems: Line;
}

const DETAIL_PARTS: readonly FleshPart[] = ['hand', 'foot', 'ear', 'head'];
/** Depth step within one part that is a fold, cm. */
const FOLD = 1.9;
/** Weakest score: a crack that may be bridged by strong neighbours but is no line by itself. */
const FAINT = 0.01;

/** Scores how much the border between two neighbouring pixels deserves a line, 0 to 2. */
function borderScore(picture: Picture, survey: Survey) {
  const { depth, scale } = picture;
  const { zone, zones } = survey;
  const wide = Math.max(1, Math.round(0.35 * scale));
  const close = Math.max(1, Math.round(0.2 * scale));
  const hasFlesh = (i: number): boolean => (zone[i] ?? EMPTY) !== EMPTY;
  const step = (a: number, b: number): number => Math.abs(cell(depth, a) - cell(depth, b));
  const limited = (score: number): number => Math.max(FAINT, Math.min(2, score));
  const sameDirection = (a: number, b: number): number =>
    cell(picture.normalRight, a) * cell(picture.normalRight, b) +
    cell(picture.normalUp, a) * cell(picture.normalUp, b) +
    cell(picture.normalView, a) * cell(picture.normalView, b);
  return (a: number, b: number, stride: number): number => {
    if (!hasFlesh(a) || !hasFlesh(b)) return 0;
    const zoneA = cell(zone, a);
    const zoneB = cell(zone, b);
    if (zoneA === zoneB) return step(a, b) > FOLD ? 2 : 0;
    if (zones.parted(zoneA, zoneB)) return 2;
    if (zones.joined(zoneA, zoneB)) return limited((step(a, b) - 0.15) / 0.7);
    let score = step(a, b) / 0.5;
    const [a1, b1] = [a - close * stride, b + close * stride];
    if (hasFlesh(a1) && hasFlesh(b1)) score = Math.max(score, (step(a1, b1) - 0.35) / 0.7);
    const [a2, b2] = [a - wide * stride, b + wide * stride];
    if (zone[a2] === zoneA && zone[b2] === zoneB) {
      score = Math.max(score, (1 - sameDirection(a2, b2)) / 0.55);
    }
    return limited(score);
  };
}

interface InkStyle {
  /** Shortest line, cm. */
  readonly shortest: number;
  /** Share of the figure's tolerance. */
  readonly tolerance: number;
  /** Smoothing along the line, cm. */
  readonly smooth: number;
}

const STYLES: Ink<InkStyle> = {
  overlaps: { shortest: 3.4, tolerance: 1.3, smooth: 0.3 },
  details: { shortest: 1.5, tolerance: 1.5, smooth: 0.25 },
  hems: { shortest: 2.5, tolerance: 1.6, smooth: 0.7 },
};

function inkLines(cracks: Cracks, scale: number, style: InkStyle): Stroke[] {
  const inking = {
    sigma: 0.7 * scale,
    keep: 0.55,
    reach: 0.95,
    shortest: style.shortest * scale,
  };
  return chainsOf(cracks)
    .flatMap((chain) => strokesOf(chain, inking))
    .map(({ points, closed }) => {
      const ring = closed ? points.slice(0, -1) : points;
      return { points: smoothed(ring, style.smooth * scale, closed), closed };
    });
}

/** Lines inside the outline, in pixels: overlaps, folds, fingers, hems. */
export function inkLinesOf(body: Body, picture: Picture, survey: Survey): Ink<Stroke[]> {
  const { width, height, depth, scale } = picture;
  const overlaps = noCracks(width, height);
  const details = noCracks(width, height);
  const hems = noCracks(width, height);
  const score = borderScore(picture, survey);
  const isDetail = (i: number): boolean => {
    const piece = pieceAt(picture, body.field.pieces, i);
    return piece !== undefined && DETAIL_PARTS.includes(piece.part);
  };
  const compare = (a: number, b: number, stride: number, way: 'right' | 'below'): void => {
    const own = score(a, b, stride);
    if (own > 0) (isDetail(a) && isDetail(b) ? details : overlaps)[way][a] = own;
    const sameCover = survey.cover[a] === survey.cover[b];
    const bothFlesh = cell(survey.flesh.values, a) && cell(survey.flesh.values, b);
    if (bothFlesh && !sameCover && Math.abs(cell(depth, a) - cell(depth, b)) < 1.2) {
      hems[way][a] = 2;
    }
  };
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const index = y * width + x;
      if (!cell(survey.flesh.values, index)) continue;
      compare(index, index + 1, 1, 'right');
      compare(index, index + width, width, 'below');
    }
  }
  const lines = {
    overlaps: inkLines(overlaps, scale, STYLES.overlaps),
    details: inkLines(details, scale, STYLES.details),
    hems: inkLines(hems, scale, STYLES.hems),
  };
  const ground = { ...survey, lines: Object.values(lines).flat(), scale };
  return { ...lines, overlaps: withoutScratches(lines.overlaps, ground) };
}

/** Path data of lines that are given in pixels. */
export function inkPaths(lines: Ink<Stroke[]>, grid: PixelGrid, tolerance: number): Ink {
  const { scale, toSheet } = grid;
  const pathFor = (kind: keyof Ink): string => {
    const within = tolerance * STYLES[kind].tolerance * scale;
    const fitting = { tolerance: within, step: 0.25 * scale, corner: 1.1 };
    return lines[kind]
      .map(({ points, closed }) => pathOf(fitLine(points, closed, fitting), closed, toSheet))
      .join('');
  };
  return { overlaps: pathFor('overlaps'), details: pathFor('details'), hems: pathFor('hems') };
}
